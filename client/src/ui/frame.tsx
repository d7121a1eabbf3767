import { type Text, text } from '@firebreak/shared/base/text.ts';
import type { ReactNode } from 'react';
import css from './frame.module.css';

const EXERCISE = text('EXERCISE', '演习');
const REHEARSAL = text('REHEARSAL', '预演');

type Notes = { readonly left?: ReactNode; readonly right?: ReactNode };

type FrameProps = {
  /** The scenario's own marking; never empty. */
  readonly marking?: Text | undefined;
  /** Not live: the marking says so, and every clock is outlined. */
  readonly rehearsal?: boolean | undefined;
  readonly top?: Notes;
  readonly bottom?: Notes;
  /** The page scrolls as a whole (join, lobby, library); otherwise columns scroll by themselves. */
  readonly scroll?: boolean;
  /** Header, bars and one `main`. */
  readonly children: ReactNode;
};

const Mark = ({ marking, left, right }: Notes & { readonly marking: Text }) => (
  <div className={css.mark} data-marking="">
    <span>{left}</span>
    <strong>
      <bdi lang="en">{marking.en}</bdi> — <bdi lang="zh-Hans">{marking.zh}</bdi>
    </strong>
    <span>{right}</span>
  </div>
);

/** The marking above and below, in both languages, on screen and on paper. */
export const Frame = ({ marking, rehearsal = false, top, bottom, scroll = false, children }: FrameProps) => {
  const own = marking && marking.en !== '' && marking.zh !== '' ? marking : EXERCISE;
  const shown = rehearsal ? REHEARSAL : own;
  return (
    <div className={`${css.frame} ${scroll ? css.scroll : ''}`} {...(rehearsal && { 'data-rehearsal': '' })}>
      <Mark marking={shown} {...top} />
      {children}
      <Mark marking={shown} {...bottom} />
    </div>
  );
};
