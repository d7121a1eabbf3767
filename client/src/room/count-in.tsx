import { useEffect } from 'react';
import { useCountIn } from '../connection/use-count-in.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { announce } from '../ui/announcements.ts';
import css from './count-in.module.css';

const Count = ({ left }: { readonly left: number }) => {
  const say = useFrameWords();
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
  const left = useCountIn();
  return left === undefined ? null : <Count left={left} />;
};
