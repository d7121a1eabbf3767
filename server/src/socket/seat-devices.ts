import { penOf, peopleOf } from '@firebreak/shared/core/people.ts';
import type { Holder as Seated } from '@firebreak/shared/core/state.ts';
import { type CommandAck, type PenFrame, refused } from '@firebreak/shared/wire/frames.ts';
import { newId } from '../sessions/secret.ts';
import type { Guest } from './guest.ts';
import type { Holder, Pens } from './pens.ts';
import type { Presence } from './presence.ts';
import type { Line } from './wire.ts';

/**
 * All windows of a seat, on however many devices: one has the pen, the others watch the same desk. Handing the pen from
 * device to device is a record; who watches, and who asks for the pen, is nobody's record.
 */
export type SeatDevices = {
  /** Whether this window may send. */
  readonly holds: (line: Line) => boolean;
  readonly arrived: (line: Line) => void;
  readonly left: (line: Line) => void;
  /** It has said hello: from now on it is told which windows there are. */
  readonly greet: (line: Line) => void;
  readonly ask: (line: Line, on: boolean) => void;
  /** `to`: a window of the seat that watches. */
  readonly give: (line: Line, to: unknown) => Promise<CommandAck>;
  readonly take: (line: Line) => CommandAck;
  /** Why a window that watches cannot send. */
  readonly elsewhere: (line: Line) => CommandAck;
};

type SeatGuest = Extract<Guest, { kind: 'seat' }>;
type Seat = {
  readonly lines: Map<string, Line>;
  readonly asking: Set<string>;
  /** Of each window that has said hello: what it was last told, if anything. */
  readonly told: Map<string, string>;
  /** Which session had the pen last: a window of the same one that comes again takes nothing over. */
  last?: string;
};

const ALONE = '';

export const seatKey = (guest: Guest): string | undefined =>
  guest.kind === 'seat' ? `${guest.exercise.id}/${guest.seat}` : undefined;

const seated = ({ exercise, seat }: SeatGuest): Seated | undefined => exercise.state().seats[seat];

/** As whom a device sits here: the name it came with, or the seat's first if that one is there no more. */
const nameOf = (guest: SeatGuest): string => {
  const holder = seated(guest);
  if (holder === undefined || peopleOf(holder).includes(guest.session.name)) return guest.session.name;
  return holder.name;
};

const penName = (guest: SeatGuest): string => {
  const holder = seated(guest);
  return holder === undefined ? guest.session.name : penOf(holder);
};

const hand = (guest: SeatGuest, name: string, device: 'given' | 'taken'): Promise<CommandAck> =>
  guest.exercise.act({
    frame: { id: newId('c'), command: { type: 'handPen', name, device } },
    actor: { kind: 'seat', seat: guest.seat },
  });

export const createSeatDevices = (pens: Pens<Holder>, presence: Pick<Presence, 'arrived' | 'left'>): SeatDevices => {
  const seats = new Map<string, Seat>();

  const seatOf = (key: string): Seat => {
    const known = seats.get(key);
    if (known) return known;
    const made: Seat = { lines: new Map(), asking: new Set(), told: new Map() };
    seats.set(key, made);
    return made;
  };

  const at = (line: Line) => {
    const { guest, holder } = line.data;
    const key = seatKey(guest);
    if (guest.kind !== 'seat' || key === undefined) return undefined;
    return { guest, holder, key, seat: seatOf(key) };
  };

  const holds = (line: Line): boolean => {
    const here = at(line);
    return here === undefined || pens.holds(here.key, here.holder);
  };

  const tell = (key: string) => {
    const seat = seatOf(key);
    const watching = [...seat.lines.values()].flatMap((line) => {
      const { guest } = line.data;
      if (holds(line) || guest.kind !== 'seat') return [];
      return [{ id: line.id, name: nameOf(guest), ...(seat.asking.has(line.id) && { asks: true as const }) }];
    });
    const held = pens.of(key)?.isOpen() === true;
    for (const line of seat.lines.values()) {
      const frame: PenFrame = { holds: holds(line), held, you: line.id, watching };
      const before = seat.told.get(line.id);
      const now = JSON.stringify(frame);
      // Whoever is alone need not be told so.
      const alone = before === ALONE && frame.holds && watching.length === 0;
      if (before === undefined || before === now || alone) continue;
      seat.told.set(line.id, now);
      line.emit('pen', frame);
    }
  };

  /** The pen is this device's now. It is on record if it was another's, or another person's. */
  const has = (line: Line, displaced: boolean) => {
    const here = at(line);
    if (here === undefined) return;
    const { guest, seat } = here;
    const another = seat.last !== undefined && seat.last !== guest.session.id;
    seat.last = guest.session.id;
    seat.asking.delete(line.id);
    const people = seated(guest);
    const name = people && peopleOf(people).includes(guest.session.name) ? guest.session.name : penName(guest);
    if (another && (displaced || name !== penName(guest))) void hand(guest, name, 'taken');
  };

  return {
    holds,
    arrived: (line) => {
      const here = at(line);
      if (here === undefined) return presence.arrived(line.data.guest, line.id);
      here.seat.lines.set(line.id, line);
      presence.arrived(here.guest, line.id, !holds(line));
      if (holds(line)) has(line, line.data.displaces === true);
      tell(here.key);
    },
    left: (line) => {
      presence.left(line.data.guest, line.id);
      const here = at(line);
      if (here === undefined) return;
      here.seat.lines.delete(line.id);
      here.seat.asking.delete(line.id);
      here.seat.told.delete(line.id);
      pens.release(here.key, here.holder);
      tell(here.key);
    },
    greet: (line) => {
      const here = at(line);
      if (here === undefined) return;
      if (!here.seat.told.has(line.id)) here.seat.told.set(line.id, ALONE);
      tell(here.key);
    },
    ask: (line, on) => {
      const here = at(line);
      if (here === undefined || holds(line)) return;
      if (on) here.seat.asking.add(line.id);
      else here.seat.asking.delete(line.id);
      tell(here.key);
    },
    give: async (line, to) => {
      const here = at(line);
      if (here === undefined) return refused({ code: 'not-your-command' });
      if (!holds(line)) return elsewhere(line);
      const other = typeof to === 'string' ? here.seat.lines.get(to) : undefined;
      const guest = other?.data.guest;
      if (other === undefined || guest?.kind !== 'seat' || other === line) return refused({ code: 'device-has-left' });
      const answer = await hand(guest, nameOf(guest), 'given');
      if (!answer.ok) return answer;
      // While it was being stored either may have gone: then the pen is free, and whoever is left may take it.
      if (pens.hand(here.key, here.holder, other.data.holder)) {
        here.seat.last = guest.session.id;
        here.seat.asking.delete(other.id);
        if (other.connected) presence.arrived(guest, other.id);
        if (line.connected) presence.arrived(here.guest, line.id, true);
      }
      tell(here.key);
      return answer;
    },
    take: (line) => {
      const here = at(line);
      if (here === undefined) return refused({ code: 'not-your-command' });
      if (holds(line)) return { ok: true };
      const displaced = pens.of(here.key)?.isOpen() === true;
      pens.claim(here.key, here.holder, true);
      presence.arrived(here.guest, line.id);
      has(line, displaced);
      tell(here.key);
      return { ok: true };
    },
    elsewhere,
  };

  function elsewhere(line: Line): CommandAck {
    const here = at(line);
    return refused({ code: 'pen-is-elsewhere', ...(here && { about: penName(here.guest) }) });
  }
};
