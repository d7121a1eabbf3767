import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import type { Language } from '@firebreak/shared/base/text.ts';
import { type Viewer, viewerKey } from '@firebreak/shared/base/viewer.ts';
import type { DeviceFrame } from '@firebreak/shared/wire/device.ts';
import type { PresenceFrame } from '@firebreak/shared/wire/frames.ts';
import type { Clock } from '../clock.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { roomOf } from '../exercise/fan-out.ts';
import { type Guest, isParticipant, mayRunClock } from './guest.ts';

/** Who is here. Never in the log; a side learns of its own seats only, also by when it is told something. */
export type Presence = {
  /** `watching`: without the pen of its seat, which does not count as being there; said anew when that changes. */
  readonly arrived: (guest: Guest, line: string, watching?: boolean) => void;
  readonly left: (guest: Guest, line: string) => void;
  readonly acted: (guest: Guest) => void;
  readonly told: (guest: Guest, device: DeviceFrame) => void;
  readonly measured: (guest: Guest, rtt: number) => void;
  readonly frame: (exercise: Exercise, viewer: Viewer) => PresenceFrame;
  /** Whether anybody is here who could stop the clock. */
  readonly canBeStopped: (exercise: string) => boolean;
};

type SeatPresence = {
  lines: Set<string>;
  /** Windows without the pen. */
  watching: Set<string>;
  language: Language;
  rtt?: number;
  lastActive?: number;
  device?: DeviceFrame;
};
type Room = {
  seats: Map<string, SeatPresence>;
  /** Facilitators and assessors by their connection; none of them counts as a seat. */
  people: Map<string, Guest>;
  sent: Map<string, string>;
  pending?: () => void;
};

/** Each person once, by name. */
const staffOf = (people: readonly Guest[]): NonNullable<PresenceFrame['staff']> =>
  [...new Map(people.map((guest) => [guest.session.name, guest.session])).values()].map((session) => ({
    name: session.name,
    ...(session.kind === 'staff' && { role: session.role }),
  }));

/** Arrivals are told soon, round trips and activity when there is time, ms. */
const SOON_MS = 50;
const LATER_MS = 2_000;

const seesSeatsOf = (viewer: Viewer, side: SideId): boolean => {
  switch (viewer.kind) {
    case 'facilitator':
      return true;
    case 'side':
    case 'seat':
    case 'assessor':
      return viewer.side === side;
    case 'seat-read':
    case 'white-cell':
    case 'public':
      return false;
  }
};

/** Somebody in the exercise: neither one at the door nor a screen on a wall. */
const isPerson = (guest: Guest): boolean => guest.kind !== 'applicant' && guest.kind !== 'screen';

export const createPresence = (clock: Clock, send: (room: string, frame: PresenceFrame) => void): Presence => {
  const rooms = new Map<string, Room>();

  const roomFor = (exercise: string): Room => {
    const known = rooms.get(exercise);
    if (known) return known;
    const made: Room = { seats: new Map(), people: new Map(), sent: new Map() };
    rooms.set(exercise, made);
    return made;
  };

  const frame = (exercise: Exercise, viewer: Viewer): PresenceFrame => {
    const room = roomFor(exercise.id);
    const seats: { [seat: string]: PresenceFrame['seats'][string] } = {};
    for (const { id, side } of Object.values(exercise.state().plan.seats)) {
      if (!seesSeatsOf(viewer, side)) continue;
      const here = room.seats.get(id);
      const online = (here?.lines.size ?? 0) > 0;
      seats[id] = {
        online,
        ...(here && { language: here.language }),
        ...(viewer.kind === 'facilitator' && here?.rtt !== undefined && online && { rtt: here.rtt }),
        ...(viewer.kind === 'facilitator' &&
          online &&
          here?.device &&
          ofDevice(exercise, { seat: id, side }, here.device)),
        ...(viewer.kind === 'facilitator' && here && here.watching.size > 0 && { watching: here.watching.size }),
        ...(viewer.kind === 'facilitator' && here?.lastActive !== undefined && { lastActive: here.lastActive }),
      };
    }
    const people = [...room.people.values()];
    return {
      seats,
      facilitators: people.filter(
        (guest) => guest.kind === 'facilitator' || (guest.kind === 'locked' && guest.facilitates),
      ).length,
      ...(viewer.kind === 'facilitator' && { staff: staffOf(people) }),
    };
  };

  /** An update on its way is no lag; one that is not there after a while is. */
  const ofDevice = (
    exercise: Exercise,
    { seat, side }: { seat: string; side: SideId },
    { have, ...device }: DeviceFrame,
  ) => {
    const viewers: Viewer[] = [
      { kind: 'side', side },
      { kind: 'seat', seat, side },
    ];
    const behind = viewers.reduce((sum, viewer) => {
      const sent = exercise.lastUpdate(viewer);
      const held = have[viewerKey(viewer)];
      return sent && held !== undefined && clock.now() - sent.at > LATER_MS ? sum + Math.max(0, sent.n - held) : sum;
    }, 0);
    return { device, behind };
  };

  const tell = (exercise: Exercise) => {
    const room = roomFor(exercise.id);
    delete room.pending;
    const audiences: Viewer[] = [{ kind: 'facilitator' }, ...SIDES.map((side) => ({ kind: 'side' as const, side }))];
    for (const viewer of audiences) {
      const to = roomOf(exercise.id, viewer);
      const now = frame(exercise, viewer);
      const encoded = JSON.stringify(now);
      if (room.sent.get(to) === encoded) continue;
      room.sent.set(to, encoded);
      send(to, now);
    }
    if (room.people.size === 0 && [...room.seats.values()].every((s) => s.lines.size + s.watching.size === 0))
      rooms.delete(exercise.id);
  };

  const changed = (exercise: Exercise, within: number) => {
    const room = roomFor(exercise.id);
    if (room.pending !== undefined && within === LATER_MS) return;
    room.pending?.();
    room.pending = clock.after(within, () => tell(exercise));
  };

  const seatOf = (guest: Guest): SeatPresence | undefined => {
    if (guest.kind !== 'seat') return undefined;
    const { seats } = roomFor(guest.exercise.id);
    const known = seats.get(guest.seat) ?? {
      lines: new Set<string>(),
      watching: new Set<string>(),
      language: guest.session.language,
    };
    seats.set(guest.seat, known);
    return known;
  };

  return {
    arrived: (guest, line, watching = false) => {
      const seat = seatOf(guest);
      if (seat) {
        seat[watching ? 'lines' : 'watching'].delete(line);
        seat[watching ? 'watching' : 'lines'].add(line);
        if (!watching) seat.language = guest.session.language;
      }
      if (isPerson(guest) && !isParticipant(guest)) roomFor(guest.exercise.id).people.set(line, guest);
      if (isPerson(guest)) changed(guest.exercise, SOON_MS);
    },
    left: (guest, line) => {
      const seat = seatOf(guest);
      seat?.lines.delete(line);
      seat?.watching.delete(line);
      if (!isParticipant(guest)) roomFor(guest.exercise.id).people.delete(line);
      if (isPerson(guest)) changed(guest.exercise, SOON_MS);
    },
    acted: (guest) => {
      const seat = seatOf(guest);
      if (seat) seat.lastActive = clock.now();
      if (seat) changed(guest.exercise, LATER_MS);
    },
    told: (guest, device) => {
      const seat = seatOf(guest);
      if (seat === undefined) return;
      seat.device = device;
      seat.language = device.language;
      changed(guest.exercise, LATER_MS);
    },
    measured: (guest, rtt) => {
      const seat = seatOf(guest);
      if (seat === undefined || seat.rtt === rtt) return;
      seat.rtt = rtt;
      changed(guest.exercise, LATER_MS);
    },
    frame,
    canBeStopped: (exercise) => [...(rooms.get(exercise)?.people.values() ?? [])].some(mayRunClock),
  };
};
