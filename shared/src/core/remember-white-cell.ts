import { without } from '../base/record.ts';
import type { Remembers } from './remembers.ts';
import type { Rated, State, WhiteCell } from './state.ts';

const NOTHING: WhiteCell = { notes: {}, marks: {}, ratings: {}, shared: {} };

const changed = (state: State, change: (before: WhiteCell) => Partial<WhiteCell>): State => {
  const before = state.whiteCell ?? NOTHING;
  return { ...state, whiteCell: { ...before, ...change(before) } };
};

export const ratingKey = ({ objective, side, by }: Pick<Rated, 'objective' | 'side' | 'by'>): string =>
  `${objective}:${side}:${by}`;

/** Whether anybody else has rated this, which its rater is shown from then on. */
const seesOthers = ({ ratings }: WhiteCell, { objective, side, by }: Rated): boolean =>
  Object.values(ratings).some((r) => r.objective === objective && r.side === side && r.by !== by);

export const remembersWhiteCell: Remembers<'clockHanded' | 'observed' | 'bookmarked' | 'rated' | 'noteShared'> = {
  clockHanded: (state, { to }) => changed(state, () => ({ clockHolder: to })),
  observed: (state, { note, by, at, text, tags, about, replaces }) =>
    changed(state, ({ notes }) => ({
      notes: {
        ...(replaces === undefined ? notes : without(notes, replaces)),
        [note]: {
          ...{ id: note, by, at, text, tags },
          ...(about && { about }),
          ...(replaces !== undefined && { corrected: true as const }),
        },
      },
    })),
  bookmarked: (state, { mark, by, at, label }) =>
    changed(state, ({ marks }) => ({
      marks: { ...marks, [mark]: { id: mark, by, at, ...(label !== undefined && { label }) } },
    })),
  rated: (state, { objective, side, by, rating, comment }, { at }) =>
    changed(state, (cell) => {
      const key = ratingKey({ objective, side, by });
      const before = cell.ratings[key];
      const first = before && seesOthers(cell, before) ? (before.first ?? before.rating) : before?.first;
      return {
        ratings: {
          ...cell.ratings,
          [key]: {
            ...{ objective, side, by, at, rating },
            ...(comment !== undefined && { comment }),
            ...(first !== undefined && { first }),
          },
        },
      };
    }),
  noteShared: (state, { note, seat, side, at, text, about }) =>
    changed(state, ({ shared }) => ({
      shared: { ...shared, [note]: { id: note, seat, side, at, text, ...(about && { about }) } },
    })),
};
