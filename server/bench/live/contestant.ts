import type { Planned } from './script.ts';
import type { ServerProcess } from './server-process.ts';

export type Heard = {
  /** An update came to one member: the keys of the commands it is of. */
  readonly update: (keys: readonly string[], bytes: number) => void;
  readonly lost: (why: string) => void;
};

/** A room with its nine members connected. */
export type LiveRoom = {
  readonly send: (seat: number, planned: Planned, taken: (ok: boolean, why: string) => void) => void;
  /** Ends the exercise and leaves it. */
  readonly close: () => Promise<void>;
  /** Only hangs up: the server is about to be stopped. */
  readonly leave: () => void;
};

/** A server, and how rooms are opened on it. */
export type Contestant = {
  readonly name: string;
  readonly server: ServerProcess;
  readonly openRoom: (heard: Heard) => Promise<LiveRoom>;
};
