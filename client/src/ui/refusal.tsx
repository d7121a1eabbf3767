import type { ReactNode } from 'react';
import css from './refusal.module.css';

type RefusalProps = {
  /** "Not sent: the line is down." */
  readonly title: ReactNode;
  /** What happened to the work: "B-0006 is kept as a draft." */
  readonly children?: ReactNode;
  /** Buttons and links that lead on. */
  readonly ways?: ReactNode;
};

/** In place, with a solid left edge. The caller announces it. */
export const Refusal = ({ title, children, ways }: RefusalProps) => (
  <div className={css.refusal} data-refusal="">
    <strong>{title}</strong>
    {children}
    {ways !== undefined && <div className={css.ways}>{ways}</div>}
  </div>
);
