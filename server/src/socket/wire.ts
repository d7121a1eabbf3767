import type {
  ApplicantsFrame,
  CommandAck,
  DoorFrame,
  IdentifyFrame,
  OverFrame,
  PenFrame,
  PingAck,
  PresenceFrame,
  ResumingFrame,
  UpdateFrame,
  ViewFrame,
} from '@firebreak/shared/wire/frames.ts';
import type { Server, Socket } from 'socket.io';
import type { Guest } from './guest.ts';
import type { Holder } from './pens.ts';

/** What comes in is not trusted to be anything until it has been parsed. */
export type ClientEvents = {
  hello: (frame: unknown, answer: unknown) => void;
  command: (frame: unknown, answer: unknown) => void;
  /** A facilitator's: the count before a paused exercise goes on begins, or is called off. */
  countIn: (on: unknown, answer: unknown) => void;
  ping: (answer: unknown) => void;
  device: (frame: unknown) => void;
  identify: (seat: unknown) => void;
  /** Of a window that watches its seat: it would like to have the pen, or no longer. */
  askPen: (on: unknown) => void;
  /** To a window that watches, by the id it was told under. */
  givePen: (to: unknown, answer: unknown) => void;
  takePen: (answer: unknown) => void;
};

export type ServerEvents = {
  view: (frame: ViewFrame) => void;
  update: (frame: UpdateFrame) => void;
  presence: (frame: PresenceFrame) => void;
  applicants: (frame: ApplicantsFrame) => void;
  resuming: (frame: ResumingFrame) => void;
  over: (frame: OverFrame) => void;
  identify: (frame: IdentifyFrame) => void;
  door: (frame: DoorFrame) => void;
  pen: (frame: PenFrame) => void;
  /** This page's screen is locked: it gets what everybody may know, and nothing else. */
  locked: () => void;
};

type Nothing = Record<string, never>;

/** Of a seat's window as it came: whether it only watches; if not, whether another one had the pen until then. */
export type SocketData = { guest: Guest; holder: Holder; displaces?: boolean; watches?: boolean };
export type Wire = Server<ClientEvents, ServerEvents, Nothing, SocketData>;
export type Line = Socket<ClientEvents, ServerEvents, Nothing, SocketData>;

export type Answer = (answer: CommandAck | PingAck) => void;

/** Rooms beside the audiences': everybody of a session, and everybody of an exercise. */
export const sessionRoom = (session: string): string => `session:${session}`;
export const exerciseRoom = (exercise: string): string => `exercise:${exercise}`;
export const participantsRoom = (exercise: string): string => `participants:${exercise}`;
