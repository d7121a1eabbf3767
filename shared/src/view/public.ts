/** A public screen. Built up from nothing: a row is here because everybody on both sides, and the press, may see it. */
import { bits } from '../core/slices.ts';
import type { State } from '../core/state.ts';
import { exerciseRow, rungRows } from './common.ts';
import type { Specs } from './projection.ts';
import type { PublicTables, ScreenRow } from './public-tables.ts';
import { storyRows } from './story.ts';

const UNSAID: ScreenRow = { show: { kind: 'auto' }, hideCode: false };

export const screenRow = ({ screen }: State): ScreenRow => screen ?? UNSAID;

/** The exercise’s own row is what both sides have of it. */
export const publicSpecs = (): Specs<PublicTables> => ({
  exercise: { reads: bits('clock', 'phase', 'frame'), rows: (state) => ({ it: exerciseRow(state) }) },
  screen: { reads: bits('screen'), rows: (state) => ({ it: screenRow(state) }) },
  story: { reads: bits('situationA', 'situationB'), rows: storyRows },
  rungs: { reads: bits(), rows: rungRows },
});
