import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';
import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import type { Deadline } from './deadlines.ts';

type Read = Pick<FacilitatorTables, 'thresholds' | 'steps'>;

const concerns = (seat: SeatRow, deadline: Deadline, { thresholds, steps }: Read): boolean => {
  if (seat.side !== deadline.side) return false;
  switch (deadline.kind) {
    case 'call':
      return seat.authorities.includes('call');
    case 'message':
      return seat.authorities.includes('transmit');
    case 'threshold':
      return thresholds[deadline.id]?.holders.includes(seat.id) === true;
    case 'step':
      return steps[deadline.id]?.seat === seat.id;
    case 'hold':
      return false;
  }
};

/** The first thing a seat has to see to, of deadlines in order. */
export const seatDue = (seat: SeatRow, ordered: readonly Deadline[], tables: Read): Deadline | undefined =>
  ordered.find((deadline) => concerns(seat, deadline, tables));
