import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';
import type { PublicTables } from '@firebreak/shared/view/public-tables.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';
import type { SeatTables, SideTables } from '@firebreak/shared/view/tables.ts';
import type { Tables } from '@firebreak/shared/view/update.ts';
import type { WhiteCellTables } from '@firebreak/shared/view/white-cell-tables.ts';
import type { ApplicantsFrame, DoorFrame, OverFrame, PenFrame, PresenceFrame } from '@firebreak/shared/wire/frames.ts';
import type { Streams } from './streams.ts';

export type Link = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** Why this page is done. Whoever is given other grants begins anew with them. */
export type OverWhy = Exclude<OverFrame['why'], 'regranted'>;

export type ConnectionState = {
  readonly link: Link;
  /** Wall ms of this device since when the link is as it is. */
  readonly linkSince: number;
  /** Wall ms of this device of the next attempt. */
  readonly retryAt: number | undefined;
  readonly over: OverWhy | undefined;
  readonly streams: Streams;
  readonly tables: AllTables;
  /** At least one view has come. */
  readonly ready: boolean;
  readonly presence: PresenceFrame;
  readonly applicants: ApplicantsFrame['applicants'];
  /** Wall ms of the server at which a paused exercise goes on, while that is counted down to. */
  readonly resumesAt: number | undefined;
  /** Of a public screen alone. */
  readonly door: DoorFrame | undefined;
  /** Server wall − wall of this device, ms. */
  readonly offset: number;
  readonly rtt: number | undefined;
  /** Wall ms of this device when the facilitator last had this seat show itself. */
  readonly identifiedAt: number | undefined;
  /** Undefined while this is the seat's only window. */
  readonly pen: PenFrame | undefined;
  /** Whoever sits here has locked the screen. */
  readonly locked: boolean;
};

type Every = Record<
  keyof SideTables | keyof SeatTables | keyof FacilitatorTables | keyof WhiteCellTables | keyof PublicTables,
  true
>;
const NAMES: Every = {
  exercise: true,
  seats: true,
  situation: true,
  lines: true,
  calls: true,
  messages: true,
  rungs: true,
  ladder: true,
  thresholds: true,
  exchanged: true,
  ledger: true,
  pressures: true,
  incidents: true,
  moves: true,
  decisions: true,
  steps: true,
  book: true,
  you: true,
  inbox: true,
  probes: true,
  aside: true,
  letters: true,
  handled: true,
  rundown: true,
  shelf: true,
  beliefs: true,
  endings: true,
  actions: true,
  asides: true,
  charts: true,
  objectives: true,
  ratings: true,
  notes: true,
  marks: true,
  sharedNotes: true,
  clockHand: true,
  screen: true,
  story: true,
};

export type AllTables = { readonly [Name in keyof Every]: Table<unknown> };

const EMPTY: Table<never> = {};

/** Every table is there, empty until its view comes: a screen need not ask. */
export const everyTable = (tables: Tables): AllTables => {
  const all: Partial<Record<keyof Every, Table<unknown>>> = {};
  for (const name of Object.keys(NAMES) as (keyof Every)[]) all[name] = tables[name] ?? EMPTY;
  return all as AllTables;
};

export const INITIAL: ConnectionState = {
  link: 'connecting',
  linkSince: 0,
  retryAt: undefined,
  over: undefined,
  streams: {},
  tables: everyTable({}),
  ready: false,
  presence: { seats: {}, facilitators: 0 },
  applicants: [],
  resumesAt: undefined,
  door: undefined,
  offset: 0,
  rtt: undefined,
  identifiedAt: undefined,
  pen: undefined,
  locked: false,
};
