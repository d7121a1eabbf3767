import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { ReactNode } from 'react';
import { SideMark } from '../../../ui/side-mark.tsx';
import css from './five-answers.module.css';

type AnswerProps = {
  readonly question: string;
  /** Somebody has to act: the only yellow of the strip. */
  readonly due?: boolean;
  readonly side?: SideId | undefined;
  readonly head: ReactNode;
  readonly beside?: ReactNode;
  readonly time?: string | undefined;
  readonly sub?: ReactNode;
};

export const Answer = ({ question, due = false, side, head, beside, time, sub }: AnswerProps) => (
  <div className={due ? css.due : undefined} data-answer="">
    <h2 className={css.label}>{question}</h2>
    <p className={css.head}>
      {side !== undefined && <SideMark side={side} />}
      <b>{head}</b>
      {beside !== undefined && <span className="q">{beside}</span>}
      {time !== undefined && <time>{time}</time>}
    </p>
    <p className={css.sub}>{sub}</p>
  </div>
);
