import { GRANTS, type Grant } from '@firebreak/shared/base/grants.ts';
import type { SideId } from '@firebreak/shared/base/ids.ts';
import { viewerKey } from '@firebreak/shared/base/viewer.ts';
import { deviceFrame } from '@firebreak/shared/wire/device-frame.ts';
import { type CommandAck, helloFrame, refused } from '@firebreak/shared/wire/frames.ts';
import { PROTOCOL } from '@firebreak/shared/wire/protocol.ts';
import type { Clock } from '../clock.ts';
import { tokenBucket } from '../edge/token-bucket.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { roomOf } from '../exercise/fan-out.ts';
import type { CountIns } from './count-in.ts';
import { actorOf, type Guest, viewersOf } from './guest.ts';
import type { Presence } from './presence.ts';
import type { SeatDevices } from './seat-devices.ts';
import type { Answer, Line } from './wire.ts';

/** Faster than any hand, slow enough that one page cannot starve the others. */
const COMMANDS = { perSecond: 20, burst: 40 };
/** A hello may cost a whole view. */
const HELLOS = { perSecond: 1, burst: 5 };
const DEVICES = { perSecond: 2, burst: 10 };
const IDENTIFIES = { perSecond: 1, burst: 5 };
const PINGS = { perSecond: 5, burst: 20 };

export type ConnectionPorts = {
  readonly clock: Clock;
  readonly presence: Presence;
  readonly devices: SeatDevices;
  readonly countIns: CountIns;
  /** Names, for a refusal that says whose it is. */
  readonly whoMay: (grant: Grant) => readonly string[];
  readonly identify: (exercise: string, seat: { readonly id: string; readonly side: SideId }) => void;
  /** Whoever waits at the door of this exercise, to one who has just come to look. */
  readonly tellApplicants: (exercise: string, line: Line) => void;
  /** The way in, to a public screen. */
  readonly tellDoor: (exercise: Exercise, line: Line) => void;
};

const answerOf = (value: unknown): Answer => (typeof value === 'function' ? (value as Answer) : () => {});

/** What one socket may say, once it has been let in. */
export const serveConnection = (line: Line, ports: ConnectionPorts): void => {
  const { clock, presence, devices, countIns, whoMay, identify, tellApplicants, tellDoor } = ports;
  const { guest } = line.data;
  const commands = tokenBucket(COMMANDS.perSecond, COMMANDS.burst);
  const hellos = tokenBucket(HELLOS.perSecond, HELLOS.burst);
  const reports = tokenBucket(DEVICES.perSecond, DEVICES.burst);
  const identifies = tokenBucket(IDENTIFIES.perSecond, IDENTIFIES.burst);
  const pings = tokenBucket(PINGS.perSecond, PINGS.burst);

  line.on('hello', (frame) => {
    if (!hellos.take(clock.now())) return;
    const parsed = helloFrame.safeParse(frame);
    if (!parsed.success || parsed.data.protocol !== PROTOCOL) {
      line.emit('over', { why: 'old-page' });
      line.disconnect(true);
      return;
    }
    if (guest.kind === 'locked') line.emit('locked');
    sendViews(line, guest, guest.exercise, parsed.data.have ?? {});
    if (guest.kind === 'screen') tellDoor(guest.exercise, line);
    else sendPresence(line, guest, presence);
    devices.greet(line);
    const count = countIns.frame(guest.exercise.id);
    if (count.at !== undefined) line.emit('resuming', count);
    if (guest.kind === 'facilitator') tellApplicants(guest.exercise.id, line);
  });

  line.on('command', (frame, answer) => {
    const tell = answerOf(answer);
    const now = clock.now();
    if (!commands.take(now)) return tell(refused({ code: 'too-many-commands' }));
    if (guest.session.expires <= now || !line.connected) return void line.disconnect(true);
    const actor = actorOf(guest, frame);
    if (actor === undefined || isServersOwn(frame)) return tell(refused({ code: 'not-your-command' }));
    if (!devices.holds(line)) return tell(devices.elsewhere(line));
    presence.acted(guest);
    void guest.exercise.act({ frame, actor }).then((ack) => tell(named(ack, whoMay)));
  });

  line.on('countIn', (on, answer) => {
    const tell = answerOf(answer);
    if (!commands.take(clock.now())) return tell(refused({ code: 'too-many-commands' }));
    const actor = actorOf(guest, undefined);
    if (guest.kind !== 'facilitator' || actor === undefined) return tell(refused({ code: 'not-your-command' }));
    presence.acted(guest);
    if (on === true) return tell(countIns.start(guest.exercise, actor));
    countIns.cancel(guest.exercise.id);
    tell({ ok: true });
  });

  line.on('device', (frame) => {
    if (!reports.take(clock.now())) return;
    const parsed = deviceFrame.safeParse(frame);
    if (parsed.success && devices.holds(line)) presence.told(guest, parsed.data);
  });

  line.on('identify', (id) => {
    const seat = typeof id === 'string' ? guest.exercise.state().plan.seats[id] : undefined;
    if (guest.kind === 'facilitator' && seat && identifies.take(clock.now())) identify(guest.exercise.id, seat);
  });

  line.on('askPen', (on) => {
    if (commands.take(clock.now())) devices.ask(line, on === true);
  });
  line.on('givePen', (to, answer) => {
    const tell = answerOf(answer);
    if (!commands.take(clock.now())) return tell(refused({ code: 'too-many-commands' }));
    void devices.give(line, to).then(tell);
  });
  line.on('takePen', (answer) => {
    const tell = answerOf(answer);
    if (!commands.take(clock.now())) return tell(refused({ code: 'too-many-commands' }));
    tell(devices.take(line));
  });

  line.on('ping', (answer) => {
    const now = clock.now();
    if (pings.take(now)) answerOf(answer)({ wall: now });
  });
};

/** That the pen went to another device is for whoever sees the devices to say. */
const isServersOwn = (frame: unknown): boolean => {
  const { type, device } = (frame as { command?: { type?: unknown; device?: unknown } | null } | null)?.command ?? {};
  return type === 'handPen' && device !== undefined;
};

/** What an invitation does not cover is somebody's to do: by name. */
const named = (ack: CommandAck, whoMay: ConnectionPorts['whoMay']): CommandAck => {
  const grant =
    !ack.ok && ack.rejection.code === 'not-granted' ? GRANTS.find((g) => g === ack.rejection.about) : undefined;
  return grant === undefined ? ack : refused({ code: 'not-granted', about: whoMay(grant).join(', ') });
};

/**
 * Joining the room, bringing the stream up to date and sending the view is one synchronous step: no update can fall
 * between them or come twice.
 */
const sendViews = (line: Line, guest: Guest, exercise: Exercise, have: Readonly<Record<string, number>>) => {
  for (const viewer of viewersOf(guest)) {
    void line.join(roomOf(exercise.id, viewer));
    const key = viewerKey(viewer);
    const view = exercise.view(viewer, Object.hasOwn(have, key) ? have[key] : undefined);
    if (view !== undefined) line.emit('view', view);
  }
};

const sendPresence = (line: Line, guest: Guest, presence: Presence) => {
  const [viewer] = viewersOf(guest);
  if (viewer !== undefined) line.emit('presence', presence.frame(guest.exercise, viewer));
};
