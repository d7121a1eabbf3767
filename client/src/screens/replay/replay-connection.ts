import type { ExerciseRow } from '@firebreak/shared/view/rows.ts';
import type { Tables } from '@firebreak/shared/view/update.ts';
import { createStore } from 'zustand/vanilla';
import type { Connection } from '../../connection/connection.ts';
import { everyTable, INITIAL } from '../../connection/connection-state.ts';
import type { SendResult } from '../../connection/outbox.ts';
import type { SeenMoment } from './moments.ts';

/** Marks what this browser keeps for a replay: where its reader looked, nothing else. */
export const replaySession = (session: string): string => `replay:${session}`;

/** Time stands where the reader stands. */
const still = (tables: Tables, at: number): Tables => {
  const it = tables.exercise?.it as ExerciseRow | undefined;
  return it ? { ...tables, exercise: { it: { ...it, clock: { ...it.clock, running: false, at } } } } : tables;
};

export type ReplayConnection = Connection & {
  /** Puts the desk where it was at `at`, exercise ms. */
  readonly show: (moment: SeenMoment, at: number) => void;
};

/** A connection to what has been: the desk's own parts show it, and nothing can be sent. */
export const createReplay = (session: string, seat: string): ReplayConnection => {
  const refused: SendResult = { ok: false, why: 'not-live' };
  const store = createStore(() => ({ ...INITIAL, link: 'live' as const, linkSince: Date.now() }));
  return {
    session: replaySession(session),
    as: seat,
    replayed: true,
    store,
    show: ({ tables }, at) => store.setState({ tables: everyTable(still(tables, at)), ready: true }),
    send: async () => refused,
    countIn: async () => refused,
    identify: () => {},
    reconnectNow: () => {},
    takeOver: () => {},
    watch: () => {},
    askPen: () => {},
    givePen: async () => refused,
    open: () => () => {},
  };
};
