/**
 * Temporal criteria over a log: what is remembered is when each of their conditions first held while the exercise ran, so
 * that a verdict is the same live, in a replay and over many runs. They read what conditions read: never the truth.
 */
import { minutes } from '../base/time.ts';
import type { Criterion } from '../scenario/criterion.ts';
import { partsOf } from '../scenario/criterion-parts.ts';
import { holds, readBy } from './condition.ts';
import { scenarioOf } from './query.ts';
import { changedBetween } from './slices.ts';
import type { FirstHeld, State } from './state.ts';

const keyOf = (criterion: string, part: string): string => `${criterion}/${part}`;

/** Notes what has come to hold with this record. */
export const withCriteria = (before: State, state: State, { at, seq }: FirstHeld, starts: boolean): State => {
  const { criteria = [] } = scenarioOf(state);
  if (criteria.length === 0 || (!starts && state.criteria === undefined)) return state;
  const known = state.criteria ?? {};
  const changed = starts ? undefined : changedBetween(before, state);
  if (changed === 0) return state;
  const held = criteria.flatMap((criterion) =>
    Object.entries(partsOf(criterion)).flatMap(([part, condition]) => {
      const key = keyOf(criterion.id, part);
      if (known[key] !== undefined) return [];
      if (changed !== undefined && (changed & readBy(condition)) === 0) return [];
      return holds(state, condition) ? [[key, { at, seq }] as const] : [];
    }),
  );
  if (held.length === 0 && !starts) return state;
  return { ...state, criteria: { ...known, ...Object.fromEntries(held) } };
};

/** `open`: it can still go either way. `idle`: over, and what it is about never came. */
export type Verdict = {
  readonly criterion: Criterion;
  readonly verdict: 'met' | 'missed' | 'open' | 'idle';
  /** When what decides it came, exercise ms; of `firstAt` the answer itself. */
  readonly at?: number;
  /** Records that decide it. */
  readonly records: readonly number[];
};

const OVER = ['hotwash', 'closed'];

const judged = (state: State, criterion: Criterion, now: number, over: boolean): Omit<Verdict, 'criterion'> => {
  const first = (part: string): FirstHeld | undefined => state.criteria?.[keyOf(criterion.id, part)];
  const when = (verdict: Verdict['verdict'], ...of: readonly (FirstHeld | undefined)[]) => {
    const known = of.flatMap((f) => f ?? []);
    const last = known[known.length - 1];
    return { verdict, records: known.map((f) => f.seq), ...(last && { at: last.at }) };
  };
  const { is } = criterion;
  if ('firstAt' in is) return first('firstAt') ? when('met', first('firstAt')) : when(over ? 'missed' : 'open');
  if ('never' in is) return first('never') ? when('missed', first('never')) : when(over ? 'met' : 'open');
  if ('before' in is) {
    const [one, other] = [first('this'), first('that')];
    if (one && (!other || one.seq < other.seq)) return when('met', one);
    if (other) return when('missed', other);
    return when(over ? 'idle' : 'open');
  }
  const from = is.within.of ? first('of') : { at: 0, seq: 0 };
  const comes = first('comes');
  if (!from) return when(over ? 'idle' : 'open');
  const due = from.at + minutes(is.within.minutes);
  const told = is.within.of ? from : undefined;
  if (comes && comes.at <= due) return when('met', told, comes);
  return comes || now > due || over ? when('missed', told, comes) : when('open', told);
};

/** Of every criterion of the scenario, as it stands at `now`, exercise ms. */
export const verdictsOf = (state: State, now: number, phase: string): readonly Verdict[] =>
  (scenarioOf(state).criteria ?? []).map((criterion) => ({
    criterion,
    ...judged(state, criterion, now, OVER.includes(phase)),
  }));
