import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Grant } from '@firebreak/shared/base/grants.ts';
import { mayDo } from '@firebreak/shared/base/staff-role.ts';
import type { ApplicantsFrame, OverFrame } from '@firebreak/shared/wire/frames.ts';
import { MAX_FRAME_BYTES } from '@firebreak/shared/wire/protocol.ts';
import { Server } from 'socket.io';
import type { Clock } from '../clock.ts';
import { addressOf } from '../edge/address.ts';
import { isOwnOrigin } from '../edge/origin.ts';
import { type TokenBucket, tokenBucket } from '../edge/token-bucket.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Exercises } from '../exercise/exercises.ts';
import { type Outlet, roomOf } from '../exercise/fan-out.ts';
import type { Doors } from '../sessions/doors.ts';
import type { ScreenLocks } from '../sessions/screen-locks.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';
import { authenticator } from './authenticate.ts';
import { serveConnection } from './connection.ts';
import { createCountIns } from './count-in.ts';
import { doorFrame } from './door-frame.ts';
import { watchFacilitators } from './facilitator-watch.ts';
import { isParticipant, mayRunClock } from './guest.ts';
import { createPens, type Holder } from './pens.ts';
import { createPresence } from './presence.ts';
import { measureRoundTrips } from './round-trip.ts';
import { createSeatDevices, seatKey } from './seat-devices.ts';
import { turnedAway } from './turned-away.ts';
import { exerciseRoom, type Line, participantsRoom, sessionRoom, type Wire } from './wire.ts';

export type Gateway = {
  readonly outlet: Outlet;
  readonly isWatched: (exercise: string) => boolean;
  /** Tells every window of a session why it is over, and closes them. */
  readonly over: (session: string, why: OverFrame['why']) => void;
  /** The exercise was closed: its participants are told; facilitators stay for the debrief. */
  readonly exerciseOver: (exercise: string) => void;
  /** Nothing of the exercise is left: everybody is told. */
  readonly wiped: (exercise: string) => void;
  readonly applicantsChanged: (exercise: string) => void;
  /** Public screens show the way in: its code, and how many seats are filled. */
  readonly doorChanged: (exercise: Exercise) => void;
  /** Lets guests in. */
  readonly start: (exercises: Exercises) => void;
  readonly close: () => Promise<void>;
};

export type GatewayPorts = {
  readonly http: HttpServer;
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly screenLocks: ScreenLocks;
  readonly doors: Doors;
  readonly facilitatorLostMs: number;
  /** New connections of one address; a whole room may sit behind one. */
  readonly handshakes: { readonly perSecond: number; readonly burst: number };
};

const PUBLIC = { kind: 'public' } as const;

/** Windows of one session at once. */
const MOST_LINES = 12;

export const createGateway = (ports: GatewayPorts): Gateway => {
  const { http, clock, sessions } = ports;
  const io: Wire = new Server(http, {
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_FRAME_BYTES,
    connectTimeout: 10_000,
    // A dead line is noticed within 18 s, well before a facilitator counts as lost.
    pingInterval: 10_000,
    pingTimeout: 8_000,
    allowRequest: (request, answer) => answer(null, mayConnect(request)),
    // connectionStateRecovery stays off: it would let a socket back in without asking who it is.
  });
  const pens = createPens<Holder>();
  const presence = createPresence(clock, (room, frame) => io.to(room).emit('presence', frame));
  const devices = createSeatDevices(pens, presence);
  const countIns = createCountIns(
    clock,
    (exercise, frame) => void io.to(exerciseRoom(exercise)).emit('resuming', frame),
  );
  const watch = watchFacilitators(clock, ports.facilitatorLostMs);
  const handshakes = new Map<string, TokenBucket>();

  const mayConnect = (request: IncomingMessage): boolean => {
    const address = addressOf(request.socket.remoteAddress);
    if (handshakes.size > 10_000) handshakes.clear();
    const bucket = handshakes.get(address) ?? tokenBucket(ports.handshakes.perSecond, ports.handshakes.burst);
    handshakes.set(address, bucket);
    return bucket.take(clock.now()) && isOwnOrigin(request.headers);
  };

  const applicantsFrame = (exercise: string): ApplicantsFrame => ({
    applicants: sessions.applicants(exercise, clock.now()).map((session) => ({
      id: session.id,
      name: session.name,
      ...('seat' in session && { seat: session.seat }),
      language: session.language,
      since: session.created,
    })),
  });

  const letIn = (exercises: Exercises) => {
    const authenticate = authenticator(sessions, ports.screenLocks, exercises, clock);
    io.use((line, next) => {
      authenticate(line.handshake.auth, line.handshake.headers.cookie)
        .then((arrival) => {
          if (!arrival.ok) return next(turnedAway(arrival.error));
          const { guest, handshake } = arrival.value;
          if (linesOf(guest.session.id) >= MOST_LINES) return next(turnedAway('too-many-connections'));
          const holder = holderOf(line, handshake.tab);
          const pen = seatKey(guest);
          const { watch = false, takeOver = false } = handshake;
          const displaces = pen !== undefined && pens.of(pen)?.isOpen() === true;
          if (pen !== undefined && !watch && !pens.claim(pen, holder, takeOver)) {
            return next(turnedAway('seat-open-elsewhere'));
          }
          line.data = { guest, holder, displaces, watches: watch };
          next();
        })
        .catch(() => next(turnedAway('not-stored')));
    });
    io.on('connection', welcome);
  };

  const welcome = (line: Line) => {
    const { guest, holder, watches = false } = line.data;
    const { exercise, session } = guest;
    const pen = seatKey(guest);
    // Another window may have taken over while this one was being let in.
    if (pen !== undefined && !watches && !pens.holds(pen, holder)) return holder.giveUp(true);
    void line.join([sessionRoom(session.id), exerciseRoom(exercise.id)]);
    if (isParticipant(guest)) void line.join(participantsRoom(exercise.id));
    if (mayRunClock(guest)) watch.present(exercise);
    devices.arrived(line);
    measureRoundTrips(line, clock, (ms) => devices.holds(line) && presence.measured(guest, ms));
    serveConnection(line, {
      clock,
      presence,
      devices,
      countIns,
      whoMay: (grant) => whoMay(sessions.ofExercise(exercise.id), grant),
      identify: (id, seat) =>
        void io.to(roomOf(id, { kind: 'seat', seat: seat.id, side: seat.side })).emit('identify', { seat: seat.id }),
      tellApplicants: (id, to) => to.emit('applicants', applicantsFrame(id)),
      tellDoor: (of, to) => to.emit('door', doorFrame(of, ports.doors, clock.now())),
    });
    line.on('disconnect', () => {
      devices.left(line);
      if (mayRunClock(guest) && !presence.canBeStopped(exercise.id)) {
        countIns.cancel(exercise.id);
        watch.gone(exercise);
      }
    });
  };

  const linesOf = (session: string) => io.sockets.adapter.rooms.get(sessionRoom(session))?.size ?? 0;

  const tellAndClose = (room: string, why: OverFrame['why']) => {
    io.to(room).emit('over', { why });
    io.in(room).disconnectSockets(true);
  };

  return {
    outlet: {
      isListening: (room) => io.sockets.adapter.rooms.has(room),
      update: (room, frame) => void io.to(room).emit('update', frame),
    },
    isWatched: (exercise) => io.sockets.adapter.rooms.has(exerciseRoom(exercise)),
    over: (session, why) => tellAndClose(sessionRoom(session), why),
    exerciseOver: (exercise) => tellAndClose(participantsRoom(exercise), 'closed'),
    wiped: (exercise) => {
      countIns.cancel(exercise);
      watch.forget(exercise);
      tellAndClose(exerciseRoom(exercise), 'wiped');
    },
    applicantsChanged: (exercise) =>
      void io.to(`${exercise}/facilitator`).emit('applicants', applicantsFrame(exercise)),
    doorChanged: (exercise) =>
      void io.to(roomOf(exercise.id, PUBLIC)).emit('door', doorFrame(exercise, ports.doors, clock.now())),
    start: letIn,
    close: async () => {
      countIns.stop();
      watch.stop();
      await io.close();
    },
  };
};

/** By name: who holds the key, and whoever was invited to do this. */
const whoMay = (sessions: readonly Session[], grant: Grant): readonly string[] => [
  ...new Set(
    sessions
      .filter((s) => s.kind === 'facilitator' || (s.kind === 'staff' && mayDo(s.role, grant)))
      .map(({ name }) => name),
  ),
];

const holderOf = (line: Line, tab: string | undefined): Holder => ({
  tab,
  isOpen: () => line.conn.readyState === 'open',
  giveUp: (toAnother) => {
    if (toAnother) line.emit('over', { why: 'taken-over' });
    line.disconnect(true);
  },
});
