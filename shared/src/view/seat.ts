/** A seat's own few rows: what only this person got. */

import { scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Seat } from '../scenario/scenario.ts';
import { itemRow, keyed } from './common.ts';
import type { Memo } from './memo.ts';
import type { SeatTables } from './tables.ts';

export const seatTables = (state: State, seat: Seat, memo: Memo): SeatTables => {
  const scenario = scenarioOf(state);
  const holder = state.seats[seat.id];
  const side = scenario.sides[seat.side];
  return {
    you: memo.table('you', [holder], () => ({
      it: {
        ...{ seat: seat.id, side: seat.side, sideName: side.name, sideBrief: side.brief },
        ...{ office: seat.office, duties: seat.duties, authorities: seat.authorities },
        ...(holder && { name: holder.name, language: holder.language }),
        ready: holder?.ready ?? false,
      },
    })),
    inbox: memo.table('inbox', [state.inbox[seat.id]], () =>
      keyed(Object.values(state.inbox[seat.id] ?? {}), (i) => i.id, itemRow),
    ),
    probes: memo.table('probes', [state.probes], () =>
      keyed(
        scenario.probes.filter((p) => p.seats.includes(seat.id) && state.probes[p.id] !== undefined),
        (p) => p.id,
        ({ id, incident, ask }) => ({
          ...{ id, incident, ask },
          askedAt: state.probes[id]?.askedAt ?? 0,
          answered: state.probes[id]?.answered[seat.id] !== undefined,
        }),
      ),
    ),
  };
};
