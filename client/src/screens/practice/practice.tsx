import { useEffect, useId, useState } from 'react';
import type { Connection } from '../../connection/connection.ts';
import { ConnectionProvider, useConnection } from '../../connection/session-provider.tsx';
import { useExercise, useSide, useYou, useYourSide } from '../../connection/use-tables.ts';
import { dropDrafts } from '../../device/drafts.ts';
import { usePracticeWords } from '../../i18n/practice-words.ts';
import { Button } from '../../ui/button.tsx';
import { DeskStateProvider } from '../desk/desk-state.tsx';
import { Hotline } from '../desk/hotline/hotline.tsx';
import { STEPS, stepOf } from './exchange.ts';
import css from './practice.module.css';
import { createPractice } from './practice-connection.ts';
import { practiceSession } from './practice-session.ts';

const Guide = ({ onAgain }: { readonly onAgain: () => void }) => {
  const say = usePracticeWords();
  const side = useYourSide() ?? 'A';
  const step = useSide((t) => stepOf(t.messages, side));
  return (
    <div className={css.guide}>
      <ol aria-label={say('steps')} data-step={step}>
        {STEPS.filter((each) => each !== 'done').map((each) => (
          <li key={each} {...(each === step && { 'aria-current': 'step' as const })}>
            {say(each)}
          </li>
        ))}
      </ol>
      <p role="status" className="b">
        {step === 'done' && say('done')}
      </p>
      {step === 'done' && (
        <p>
          <Button onPress={onAgain}>{say('again')}</Button>
        </p>
      )}
      <p className="s">{say('note')}</p>
    </div>
  );
};

type Round = { readonly n: number; readonly connection: Connection };

/** A new one is begun each time, and nothing of it outlives its place on the page. */
const usePractice = (): { readonly round: Round | undefined; readonly again: () => void } => {
  const { session, store } = useConnection();
  const you = useYou();
  const exercise = useExercise();
  const [n, setN] = useState(1);
  const [round, setRound] = useState<Round>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the exercise shows meanwhile begins no new practice
  useEffect(() => {
    if (!you || !exercise) return;
    const drop = (): void => dropDrafts(practiceSession(session));
    drop();
    const connection = createPractice({ session, you, exercise, offset: store.getState().offset });
    setRound({ n, connection });
    const stop = connection.open();
    return () => {
      stop();
      drop();
    };
  }, [session, n]);
  return { round, again: () => setN(n + 1) };
};

/** The hotline as it will be, with a partner that is a script: write, transmit, be asked, answer in time. */
export const Practice = () => {
  const say = usePracticeWords();
  const title = useId();
  const { round, again } = usePractice();
  if (!round) return null;
  return (
    <section className={css.frame} aria-labelledby={title} data-practice={round.n}>
      <div className={css.label}>
        <h2 id={title}>{say('title')}</h2>
        <strong>{say('label')}</strong>
      </div>
      <ConnectionProvider key={round.n} of={round.connection}>
        <DeskStateProvider>
          <div className={css.body}>
            <div className={css.hotline}>
              <Hotline />
            </div>
            <Guide onAgain={again} />
          </div>
        </DeskStateProvider>
      </ConnectionProvider>
    </section>
  );
};
