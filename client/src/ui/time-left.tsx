import type { CSSProperties } from 'react';
import { remainingOrOver } from '../format/duration.ts';
import { scenarioTime } from '../format/scenario-time.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import css from './time-left.module.css';

type TimeLeftProps = {
  /** Exercise ms. */
  readonly dueAt: number;
  readonly now: number;
  readonly startsAt: number;
  readonly big?: boolean;
};

/** The number and its absolute time. Not a live region: milestones are announced instead. */
export const TimeLeft = ({ dueAt, now, startsAt, big = false }: TimeLeftProps) => {
  const say = useFrameWords();
  return (
    <p className={`${css.text} ${big ? css.big : ''}`}>
      <span className={css.number}>{remainingOrOver(dueAt - now)}</span>
      <span className={css.due}>{say('dueAt', { time: scenarioTime(dueAt, startsAt) })}</span>
    </p>
  );
};

type TimeBarProps = {
  readonly dueAt: number;
  /** When the running deadline began. */
  readonly from: number;
  readonly now: number;
  /** Yours to answer: yellow. */
  readonly act?: boolean;
};

const TWO_MINUTES = 120_000;
const HALF_MINUTE = 30_000;

/** 4 px that only shorten, with ticks at 50 %, 2 min and 30 s. */
export const TimeBar = ({ dueAt, from, now, act = false }: TimeBarProps) => {
  const whole = Math.max(1, dueAt - from);
  const left = Math.max(0, Math.min(1, (dueAt - now) / whole));
  const ticks = [0.5, TWO_MINUTES / whole, HALF_MINUTE / whole].filter((at) => at < 1);
  return (
    <div className={`${css.bar} ${act ? css.act : ''}`} aria-hidden="true">
      <i style={{ '--left': left } as CSSProperties} />
      {ticks.map((at) => (
        <b key={at} style={{ '--at': at } as CSSProperties} />
      ))}
    </div>
  );
};
