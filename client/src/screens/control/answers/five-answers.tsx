import { useControlWords } from '../../../i18n/control-words.ts';
import { ExpiresFirst } from './expires-first.tsx';
import css from './five-answers.module.css';
import { SeatsAliveAnswer } from './seats-alive-answer.tsx';
import { WhatIsNext } from './what-is-next.tsx';
import { WhereAreWe } from './where-are-we.tsx';
import { WhoIsStuck } from './who-is-stuck.tsx';

/** The whole room in two seconds. */
export const FiveAnswers = () => {
  const say = useControlWords();
  return (
    <section className={css.five} aria-label={say('whereThingsStand')} data-region="" tabIndex={-1}>
      <WhereAreWe />
      <WhatIsNext />
      <WhoIsStuck />
      <ExpiresFirst />
      <SeatsAliveAnswer />
    </section>
  );
};
