/** What a public screen gets: small keyed tables of plain rows, as everybody may see them. */
import type { SideId } from '../base/ids.ts';
import type { Text } from '../base/text.ts';
import type { ScreenShow } from '../log/screen.ts';
import type { ExerciseRow, RungRow, Table } from './rows.ts';

export type { ScreenShow };

/** `hideCode`: the join code and its picture stand on no screen. */
export type ScreenRow = { readonly show: ScreenShow; readonly hideCode: boolean };

/** Something that both sides, and the press, know. `id` counts public things only. */
export type StoryRow = {
  readonly id: string;
  /** When the last of both sides had it, ms of exercise time. */
  readonly at: number;
  readonly headline: Text;
  readonly body?: Text;
  readonly source?: Text;
  readonly retractedAt?: number;
  /** A side's own public act, and the rung of the ladder it shows, if it shows one. */
  readonly act?: { readonly side: SideId; readonly rung?: number };
};

/** Single-row tables use the key `it`. */
export type PublicTables = {
  readonly exercise: Table<ExerciseRow>;
  readonly screen: Table<ScreenRow>;
  readonly story: Table<StoryRow>;
  readonly rungs: Table<RungRow>;
};
