import { useEffect } from 'react';
import { useServerNow } from '../connection/use-now.ts';
import { useConnectionState, useExercise } from '../connection/use-tables.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { announce } from '../ui/announcements.ts';
import css from './count-in.module.css';

const Count = ({ at }: { readonly at: number }) => {
  const say = useFrameWords();
  const left = Math.min(3, Math.max(1, Math.ceil((at - useServerNow()) / 1_000)));
  const words = say('resumesSoon');
  useEffect(() => announce({ text: words }, 'assertive'), [words]);
  return (
    <div className={css.count} data-count-in={left}>
      <p aria-hidden="true">
        <b>{left}</b>
        <span>{words}</span>
      </p>
    </div>
  );
};

/** Three, two, one on every screen before a paused exercise goes on. It takes no focus and hides nothing for good. */
export const CountIn = () => {
  const at = useConnectionState((state) => state.resumesAt);
  const phase = useExercise()?.phase;
  return at !== undefined && phase === 'paused' ? <Count at={at} /> : null;
};
