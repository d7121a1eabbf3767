/** The white cell's own tables: the guide, notes, marks and ratings. None of it is in a participant's view. */
import { SIDES, type SideId } from '../base/ids.ts';
import { ratingKey } from '../core/remember-white-cell.ts';
import { bits } from '../core/slices.ts';
import type { Rated, State } from '../core/state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { keyed } from './common.ts';
import { evidenceOf } from './evidence.ts';
import type { Specs } from './projection.ts';
import type { AssessorTables, ObjectiveRow, SharedNoteRow, WhiteCellTables } from './white-cell-tables.ts';

const EVIDENCE = bits('messages', 'thresholds', 'ladderA', 'ladderB', 'decisions', 'steps', 'whiteCell');

const ratingsOf = (state: State): readonly Rated[] => Object.values(state.whiteCell?.ratings ?? {});

const guide = (
  state: State,
  { objectives = [] }: Scenario,
  sides: readonly SideId[],
  reader?: string,
): { [key: string]: ObjectiveRow } =>
  Object.fromEntries(
    objectives.flatMap((objective) =>
      objective.sides
        .filter((side) => sides.includes(side))
        .map((side): [string, ObjectiveRow] => [
          `${objective.id}:${side}`,
          {
            ...{ objective: objective.id, side, text: objective.text },
            evidence: evidenceOf(state, side, objective),
            others: ratingsOf(state).filter((r) => r.objective === objective.id && r.side === side && r.by !== reader)
              .length,
          },
        ]),
    ),
  );

/** An assessor sees what others gave only for what he has rated himself: nobody anchors on anybody. */
const visibleTo = (state: State, reader: string, sides: readonly SideId[]): readonly Rated[] =>
  ratingsOf(state).filter(
    (r) =>
      sides.includes(r.side) &&
      (r.by === reader || state.whiteCell?.ratings[ratingKey({ ...r, by: reader })] !== undefined),
  );

export const sharedNoteRows = (state: State, of: (seat: string) => boolean): { [key: string]: SharedNoteRow } =>
  keyed(
    Object.values(state.whiteCell?.shared ?? {}).filter(({ seat }) => of(seat)),
    ({ id }) => id,
    ({ id, seat, at, text, about }) => ({ id, seat, at, text, ...(about && { about }) }),
  );

export const assessorSpecs = (scenario: Scenario, name: string, side: SideId | undefined): Specs<AssessorTables> => {
  const sides = side === undefined ? SIDES : [side];
  return {
    objectives: { reads: EVIDENCE, rows: (state) => guide(state, scenario, sides, name) },
    ratings: { reads: bits('whiteCell'), rows: (state) => keyed(visibleTo(state, name, sides), ratingKey, (r) => r) },
    notes: {
      reads: bits('whiteCell'),
      rows: (state) =>
        keyed(
          own(state.whiteCell?.notes, name),
          (n) => n.id,
          (n) => n,
        ),
    },
    marks: {
      reads: bits('whiteCell'),
      rows: (state) =>
        keyed(
          own(state.whiteCell?.marks, name),
          (m) => m.id,
          (m) => m,
        ),
    },
  };
};

const own = <T extends { readonly by: string }>(all: { readonly [id: string]: T } = {}, name: string): readonly T[] =>
  Object.values(all).filter(({ by }) => by === name);

export const whiteCellSpecs = (scenario: Scenario): Specs<WhiteCellTables> => ({
  objectives: { reads: EVIDENCE, rows: (state) => guide(state, scenario, SIDES) },
  ratings: { reads: bits('whiteCell'), rows: (state) => state.whiteCell?.ratings ?? {} },
  notes: { reads: bits('whiteCell'), rows: (state) => state.whiteCell?.notes ?? {} },
  marks: { reads: bits('whiteCell'), rows: (state) => state.whiteCell?.marks ?? {} },
  sharedNotes: { reads: bits('whiteCell'), rows: (state) => sharedNoteRows(state, () => true) },
  clockHand: {
    reads: bits('whiteCell'),
    rows: ({ whiteCell }) => ({
      it: whiteCell?.clockHolder === undefined ? {} : { holder: whiteCell.clockHolder },
    }),
  },
});
