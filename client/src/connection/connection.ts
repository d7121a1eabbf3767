import type {
  ApplicantsFrame,
  CommandAck,
  DoorFrame,
  HelloFrame,
  OverFrame,
  PenFrame,
  PresenceFrame,
  ResumingFrame,
  UpdateFrame,
  ViewFrame,
} from '@firebreak/shared/wire/frames.ts';
import { PROTOCOL } from '@firebreak/shared/wire/protocol.ts';
import { io } from 'socket.io-client';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { tabName } from '../device/tab-name.ts';
import { keepWatching, watches } from '../device/watching.ts';
import { backOff } from './back-off.ts';
import { createClockSync } from './clock-sync.ts';
import type { Command } from './command.ts';
import { type ConnectionState, everyTable, INITIAL, type Link } from './connection-state.ts';
import { deviceReport } from './device-report.ts';
import { createOutbox, type SendResult } from './outbox.ts';
import { pollingOnly } from './polling-only.ts';
import { mergeStreams, numbersHeld, type Streams, takeUpdate, takeView } from './streams.ts';
import { alignTicks } from './ticker.ts';
import { loadRefusals } from './why-not-sent.ts';

const OFFLINE_AFTER_MS = 30_000;
const ASK_AGAIN_MS = 3_000;
/** A wire that swallows everything must not hold up the next attempt. */
const CONNECT_WITHIN_MS = 6_000;
const REPORT_MS = 1_000;

export type Connection = {
  /** Names this line: drafts are kept under it. Of an onlooker it names the seat too. */
  readonly session: string;
  /** The seat whose screen is looked at, by somebody who does not sit there. */
  readonly as: string | undefined;
  /** What it shows has been: it is looked at in silence. */
  readonly replayed?: true;
  readonly store: StoreApi<ConnectionState>;
  readonly send: (command: Command) => Promise<SendResult>;
  /** A facilitator's: begins or calls off the count before a paused exercise goes on. */
  readonly countIn: (on: boolean) => Promise<SendResult>;
  readonly reconnectNow: () => void;
  /** A facilitator has a seat's page show its seat large for a moment. */
  readonly identify: (seat: string) => void;
  /** Brings the seat to this window; the window that had it is told. */
  readonly takeOver: () => void;
  /** Shows the seat here while another window sends. */
  readonly watch: () => void;
  readonly askPen: (on: boolean) => void;
  /** To a window that watches, by its id in the state's `pen`. */
  readonly givePen: (to: string) => Promise<SendResult>;
  /** Opens the line; the returned function closes it. */
  readonly open: () => () => void;
};

/** With the words of its refusal here, if it was one: without them it is told, only not why. */
const told = async (result: SendResult): Promise<SendResult> => {
  if (!result.ok) await loadRefusals().catch(() => {});
  return result;
};

export const lineName = (session: string, as: string | undefined): string =>
  as === undefined ? session : `${session}~${as}`;

/** One session's line to the server. The cookie says who it is; `session` says which of its seats is meant. */
export const createConnection = (session: string, as?: string): Connection => {
  let takingOver = false;
  const store = createStore<ConnectionState>(() => ({ ...INITIAL, linkSince: Date.now() }));
  const socket = io({
    auth: (give: (credentials: object) => void) => {
      const seen = as !== undefined && { as };
      const how = takingOver ? { takeOver: true } : as === undefined && watches(session) ? { watch: true } : {};
      give({ session, protocol: PROTOCOL, tab: tabName(), ...seen, ...how });
      takingOver = false;
    },
    transports: pollingOnly() ? ['polling'] : ['websocket', 'polling'],
    tryAllTransports: true,
    // Own back-off: the header counts down to the next attempt, and a server that closes on purpose is retried too.
    reconnection: false,
    timeout: CONNECT_WITHIN_MS,
    autoConnect: false,
    forceNew: true,
  });
  const outbox = createOutbox((frame, answer) => socket.emit('command', frame, answer));
  let attempt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let lostAt: number | undefined;
  let askedAt = 0;
  let asking: ReturnType<typeof setTimeout> | undefined;

  const setLink = (link: Link, retryAt?: number): void =>
    store.setState((before) => ({
      link,
      retryAt,
      linkSince: before.link === link ? before.linkSince : Date.now(),
    }));
  const setStreams = (streams: Streams): void =>
    store.setState({ streams, tables: everyTable(mergeStreams(streams)), ready: true });

  const hello = (): void => {
    const frame: HelloFrame = { protocol: PROTOCOL, have: numbersHeld(store.getState().streams) };
    askedAt = Date.now();
    socket.emit('hello', frame);
  };
  /** Something is missing. Asked at once, then at most every three seconds while it stays missing. */
  const askAgain = (): void => {
    if (asking !== undefined) return;
    asking = setTimeout(
      () => {
        asking = undefined;
        if (socket.connected) hello();
      },
      Math.max(0, askedAt + ASK_AGAIN_MS - Date.now()),
    );
  };

  const tryNow = (): void => {
    clearTimeout(retry);
    if (store.getState().over === undefined && !socket.connected) socket.connect();
  };
  const down = (): void => {
    outbox.goDown();
    clearTimeout(retry);
    clearTimeout(asking);
    asking = undefined;
    if (store.getState().over !== undefined) return;
    lostAt ??= Date.now();
    // Whether it still counts is told anew.
    store.setState({ resumesAt: undefined });
    const wait = backOff(attempt, Math.random());
    attempt += 1;
    const offline = !navigator.onLine || Date.now() - lostAt > OFFLINE_AFTER_MS;
    const first = !store.getState().ready && attempt === 1;
    setLink(first ? 'connecting' : offline ? 'offline' : 'reconnecting', Date.now() + wait);
    retry = setTimeout(tryNow, wait);
  };
  const over = (why: OverFrame['why']): void => {
    clearTimeout(retry);
    // The same cookie opens another seat, or has other rights, now: nothing of before stays on the page.
    if (why === 'regranted' || why === 'moved') {
      location.reload();
      return;
    }
    store.setState({ over: why });
    if (why !== 'admitted') outbox.close();
  };

  const clock = createClockSync(
    (answer) => {
      if (socket.connected) socket.emit('ping', answer);
    },
    ({ offset, rtt }) => {
      alignTicks(offset);
      store.setState({ offset, rtt });
    },
  );

  socket.on('connect', () => {
    attempt = 0;
    lostAt = undefined;
    hello();
    setLink('live');
    outbox.goLive();
    clock.measure();
  });
  socket.on('disconnect', down);
  socket.on('connect_error', (error: Error & { readonly data?: { readonly over?: OverFrame['why'] } }) => {
    if (error.data?.over !== undefined) over(error.data.over);
    down();
  });
  socket.on('view', (frame: ViewFrame) => setStreams(takeView(store.getState().streams, frame)));
  socket.on('update', (frame: UpdateFrame) => {
    const taken = takeUpdate(store.getState().streams, frame);
    if (taken.kind === 'applied') setStreams(taken.streams);
    else if (taken.kind === 'gap') askAgain();
  });
  socket.on('presence', (presence: PresenceFrame) => store.setState({ presence }));
  socket.on('applicants', ({ applicants }: ApplicantsFrame) => store.setState({ applicants }));
  socket.on('resuming', ({ at }: ResumingFrame) => store.setState({ resumesAt: at }));
  socket.on('door', (door: DoorFrame) => store.setState({ door }));
  socket.on('over', ({ why }: OverFrame) => over(why));
  socket.on('pen', (pen: PenFrame) => {
    keepWatching(session, !pen.holds);
    store.setState({ pen });
  });
  socket.on('locked', () => store.setState({ locked: true }));
  socket.on('identify', () => store.setState({ identifiedAt: Date.now() }));

  /** What is no command of the exercise, but is answered like one. */
  const ask = async (what: string, about: unknown): Promise<SendResult> => {
    if (!socket.connected) return { ok: false, why: 'not-live' };
    const asked = socket.timeout(CONNECT_WITHIN_MS).emitWithAck(what, about) as Promise<CommandAck>;
    const ack = await asked.catch(() => undefined);
    if (ack === undefined) return { ok: false, why: 'unconfirmed' };
    return told(ack.ok ? { ok: true } : { ok: false, why: 'rejected', rejection: ack.rejection });
  };

  /** What was applied and on what, told when it has changed and at most once a second. */
  let reporting: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    reporting ??= setTimeout(() => {
      reporting = undefined;
      if (!socket.connected) return;
      socket.emit('device', deviceReport(socket.io.engine.transport.name, store.getState()));
    }, REPORT_MS);
  };
  store.subscribe((now, before) => {
    if (now.streams !== before.streams || now.offset !== before.offset) report();
  });

  return {
    session: lineName(session, as),
    as,
    store,
    send: async (command) => told(await outbox.send(command)),
    countIn: (on) => ask('countIn', on),
    askPen: (on) => void socket.emit('askPen', on),
    givePen: (to) => ask('givePen', to),
    watch: () => {
      keepWatching(session, true);
      attempt = 0;
      store.setState({ over: undefined });
      tryNow();
    },
    takeOver: () => {
      keepWatching(session, false);
      if (socket.connected) return void socket.emit('takePen');
      takingOver = true;
      attempt = 0;
      store.setState({ over: undefined });
      tryNow();
    },
    identify: (seat) => void socket.emit('identify', seat),
    reconnectNow: () => {
      attempt = 0;
      tryNow();
    },
    open: () => {
      window.addEventListener('online', tryNow);
      socket.connect();
      return () => {
        window.removeEventListener('online', tryNow);
        clearTimeout(retry);
        clearTimeout(asking);
        clearTimeout(reporting);
        clock.stop();
        outbox.close();
        socket.disconnect();
        clearTimeout(retry);
      };
    },
  };
};
