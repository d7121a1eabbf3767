/** An inject that was fired with time to take it back: a timer of its own, which the inject's chart knows as "fire". */
import { without } from '../base/record.ts';
import type { State } from './state.ts';
import { type Timer, withTimers } from './timers.ts';

/** How long a fired inject can be recalled, ms of wall time: a person's time, whatever the pace. */
export const RECALL_MS = 5_000;

const orderTimerId = (inject: string): string => `inject/${inject}/ordered`;

export const orderTimer = (inject: string, dueAt: number, order: number): Timer => ({
  ...{ id: orderTimerId(inject), family: 'inject', machine: inject },
  ...{ event: 'FIRE', dueAt, order },
});

export const isOrderTimer = ({ family, event }: Timer): boolean => family === 'inject' && event === 'FIRE';

/** It was recalled, or has fired, by itself or at last. */
export const withoutOrder = (state: State, inject: string): State =>
  state.ordered?.[inject] === undefined
    ? state
    : {
        ...state,
        ordered: without(state.ordered, inject),
        timers: withTimers(state.timers, new Set([orderTimerId(inject)]), []),
      };
