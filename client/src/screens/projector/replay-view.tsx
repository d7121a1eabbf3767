import { useEffect, useState } from 'react';
import { useExercise } from '../../connection/use-tables.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { Both, Inline } from './languages.tsx';
import css from './projector.module.css';
import { StoryItem } from './situation-view.tsx';
import { useStory } from './story.ts';

const EACH_MS = 10_000;

/** Which one is shown, by keys, by buttons, or by itself. */
const useSteps = (count: number) => {
  const [step, setStep] = useState(0);
  const [plays, setPlays] = useState(false);
  const last = Math.max(0, count - 1);
  const go = (to: number): void => setStep(Math.min(last, Math.max(0, to)));
  useEffect(() => {
    if (!plays || step >= last) return;
    const timer = setTimeout(() => setStep(step + 1), EACH_MS);
    return () => clearTimeout(timer);
  }, [plays, step, last]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.code === 'ArrowLeft') setStep((s) => Math.max(0, s - 1));
      if (event.code === 'ArrowRight') setStep((s) => Math.min(last, s + 1));
      if (event.code === 'Home') setStep(0);
      if (event.code === 'End') setStep(last);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [last]);
  return { step, go, plays: plays && step < last, play: () => setPlays((before) => !before) };
};

/** After the end: what was public, one by one. Only what the screen was always allowed to show. */
export const ReplayView = () => {
  const story = useStory();
  const exercise = useExercise();
  const { step, go, plays, play } = useSteps(story.length);
  const over = exercise?.phase === 'hotwash' || exercise?.phase === 'closed';
  const row = over ? story[step] : undefined;
  if (!row)
    return (
      <section className={`${css.notice} ${css.long}`}>
        <h1>
          <Both of={words(over ? 'storyEmpty' : 'storyAfter')} />
        </h1>
      </section>
    );
  return (
    <section className={`${css.part} ${css.replay}`}>
      <h1 className={css.heads}>
        <Both of={words('story')} />
      </h1>
      <div className={css.one} data-step={step + 1}>
        <StoryItem row={row} startsAt={exercise?.startsAt ?? 0} whole />
      </div>
      <p className={css.steps}>
        <button type="button" onClick={() => go(step - 1)}>
          ← <Inline of={words('previous')} />
        </button>
        <Inline of={words('storyStep', { n: step + 1, of: story.length })} />
        <button type="button" onClick={() => go(step + 1)}>
          <Inline of={words('next')} /> →
        </button>
        <button type="button" aria-pressed={plays} onClick={play}>
          <Inline of={words(plays ? 'stop' : 'play')} />
        </button>
      </p>
    </section>
  );
};
