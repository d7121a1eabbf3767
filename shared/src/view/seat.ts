/** A seat's own few rows: what only this person got. */

import { rungChoice } from '../base/rung-choice.ts';
import { findMessage } from '../core/query.ts';
import { bits } from '../core/slices.ts';
import type { Scenario, Seat } from '../scenario/scenario.ts';
import { itemRow, keyed } from './common.ts';
import { handledAbout } from './handled.ts';
import type { Specs } from './projection.ts';
import type { SeatTables } from './tables.ts';
import { sharedNoteRows } from './white-cell.ts';

export const seatSpecs = (scenario: Scenario, seat: Seat): Specs<SeatTables> => {
  const side = scenario.sides[seat.side];
  const probes = scenario.probes.filter((p) => p.seats.includes(seat.id));
  const rungs = scenario.ladder.map(({ rung, label }) => ({ id: rungChoice(rung), label }));
  return {
    you: {
      reads: bits('seats'),
      fill: (state, out) => {
        const holder = state.seats[seat.id];
        const bot = state.bots?.[seat.id];
        out.row('it', holder, bot, () => ({
          ...{ seat: seat.id, side: seat.side, sideName: side.name, sideBrief: side.brief },
          ...{ office: seat.office, duties: seat.duties, authorities: seat.authorities },
          ...(holder && { name: holder.name, language: holder.language }),
          ready: holder?.ready ?? false,
          ...(bot && { bot: true as const }),
        }));
      },
    },
    aside: {
      reads: bits('asides'),
      fill: (state, out) => {
        const aside = state.asides?.[seat.id];
        out.row('it', aside, undefined, () => ({
          ...(aside?.hand && { hand: aside.hand }),
          ...(aside?.acting && { acting: aside.acting.by }),
        }));
      },
    },
    letters: {
      reads: bits('asides'),
      fill: (state, out) => {
        for (const note of state.asides?.[seat.id]?.notes ?? []) out.row(note.id, note, undefined, () => note);
      },
    },
    handled: {
      reads: bits('asides', 'messages'),
      fill: (state, out) => {
        for (const [i, done] of (state.asides?.[seat.id]?.done ?? []).entries()) {
          // A message has its number only from when it left.
          const message = 'message' in done.event ? findMessage(state, done.event.message) : undefined;
          out.row(String(i + 1), done, message, () => ({
            ...{ at: done.at, by: done.by, what: done.event.type },
            about: handledAbout(state, done.event),
          }));
        }
      },
    },
    inbox: {
      reads: bits('inbox'),
      fill: (state, out) => {
        for (const item of Object.values(state.inbox[seat.id] ?? {}))
          out.row(item.id, item, undefined, () => itemRow(item));
      },
    },
    sharedNotes: {
      reads: bits('whiteCell'),
      rows: (state) => sharedNoteRows(state, (id) => id === seat.id),
    },
    probes: {
      reads: bits('probes'),
      rows: (state) =>
        keyed(
          probes.filter((p) => state.probes[p.id] !== undefined),
          (p) => p.id,
          ({ id, incident, rungOf, ask }) => ({
            ...{ id, ask },
            ...(incident !== undefined && { incident }),
            ...(rungOf !== undefined && { rungOf, choices: rungs }),
            askedAt: state.probes[id]?.askedAt ?? 0,
            answered: state.probes[id]?.answered[seat.id] !== undefined,
            ...(state.probes[id]?.skipped?.[seat.id] && { skipped: true as const }),
          }),
        ),
    },
  };
};

/** The same desk for an assessor: what passes between its person and the facilitators alone is not there. */
export const seatReadSpecs = (
  scenario: Scenario,
  seat: Seat,
): Specs<Pick<SeatTables, 'you' | 'inbox' | 'probes' | 'handled'>> => {
  const { you, inbox, probes, handled } = seatSpecs(scenario, seat);
  return { you, inbox, probes, handled };
};
