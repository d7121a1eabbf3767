import type { SeatRow, Table } from '@firebreak/shared/view/rows.ts';
import type { PresenceFrame } from '@firebreak/shared/wire/frames.ts';

export type SeatsAlive = {
  readonly all: number;
  readonly held: number;
  readonly live: number;
  readonly ready: number;
  /** Taken, and nobody there. */
  readonly away: readonly SeatRow[];
  readonly vacant: readonly SeatRow[];
  readonly notReady: readonly SeatRow[];
  /** Of the live ones, those that bots play. */
  readonly bots: number;
};

export const seatsAlive = (seats: Table<SeatRow>, presence: PresenceFrame['seats']): SeatsAlive => {
  const all = Object.values(seats);
  const held = all.filter((seat) => seat.holder !== undefined || seat.bot);
  const away = held.filter((seat) => !seat.bot && presence[seat.id]?.online !== true);
  return {
    all: all.length,
    held: held.length,
    live: held.length - away.length,
    ready: held.filter((seat) => seat.ready).length,
    away,
    vacant: all.filter((seat) => seat.holder === undefined && !seat.bot),
    bots: all.filter((seat) => seat.bot).length,
    notReady: held.filter((seat) => !seat.ready),
  };
};
