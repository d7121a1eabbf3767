/**
 * The live protocol over Socket.IO. Client → server: `hello`, `command`, `countIn`, `ping`, `device`, `identify`,
 * `askPen`, `givePen`, `takePen`. Server → client: `view`, `update`, `presence`, `applicants`, `door`, `resuming`,
 * `identify`, `pen`, `locked`, `over`. The socket authenticates by
 * the session cookie of the session named in the handshake's `auth.session`; nothing in a frame says who is asking.
 */
import { z } from 'zod';
import type { Rejection } from '../base/rejection.ts';
import type { StaffRole } from '../base/staff-role.ts';
import type { Language } from '../base/text.ts';
import { command } from '../log/command.ts';
import { id } from '../scenario/parts.ts';
import type { Tables, Update } from '../view/update.ts';
import type { DeviceFrame } from './device.ts';

export const commandFrame = z.strictObject({ id, command });
export type CommandFrame = z.infer<typeof commandFrame>;
export type CommandAck = { readonly ok: true } | { readonly ok: false; readonly rejection: Rejection };

export const refused = (rejection: Rejection): CommandAck => ({ ok: false, rejection });

/** The last update number this page holds of each of its streams; absent streams are sent whole. */
export const helloFrame = z.strictObject({
  protocol: z.int(),
  have: z.record(z.string().max(80), z.int().min(0)).optional(),
});
export type HelloFrame = z.infer<typeof helloFrame>;

/** One stream per audience a viewer belongs to (its side, its seat, or the facilitator), each numbered by itself. */
export type ViewFrame = { readonly stream: string; readonly n: number; readonly tables: Tables };
export type UpdateFrame = { readonly stream: string; readonly n: number } & Update;

/** Never in the log. `seats`: own side for a seat, all for the facilitator. */
export type PresenceFrame = {
  readonly seats: {
    readonly [seat: string]: {
      readonly online: boolean;
      /** Round trip, ms; facilitator only. */
      readonly rtt?: number;
      /** Wall ms of the last command; facilitator only. */
      readonly lastActive?: number;
      readonly language?: Language;
      /** What its page says of its device; facilitator only. */
      readonly device?: Omit<DeviceFrame, 'have'>;
      /** Updates sent more than a moment ago that it has not applied; facilitator only. */
      readonly behind?: number;
      /** Windows that watch it without the pen; facilitator only. */
      readonly watching?: number;
    };
  };
  readonly facilitators: number;
  /** Facilitators and assessors who are here; for the white cell alone. `role` is absent for who holds the key. */
  readonly staff?: readonly { readonly name: string; readonly role?: StaffRole }[];
};

/** People who asked to be let in by join code; facilitator only. */
export type ApplicantsFrame = {
  readonly applicants: readonly {
    readonly id: string;
    readonly name: string;
    readonly seat?: string;
    readonly language: Language;
    readonly since: number;
  }[];
};

/** The way in, for public screens. `code` absent: hidden, or there is none. */
export type DoorFrame = {
  readonly code?: string;
  /** Whether people may still join by code at all. */
  readonly open: boolean;
  readonly locked: boolean;
  readonly filled: number;
  readonly of: number;
};

/** The session ended or changed: what the page should do next. `admitted` carries nothing secret. */
export type OverFrame = {
  readonly why: 'removed' | 'moved' | 'taken-over' | 'closed' | 'wiped' | 'admitted' | 'old-page' | 'regranted';
};

/** A paused exercise goes on at `at`, wall ms of the server; absent: it does not, or it has. Never in the log. */
export type ResumingFrame = { readonly at?: number };

/** This seat's page shows its seat large for a moment, so that it is found in the room. */
export type IdentifyFrame = { readonly seat: string };

/**
 * Which windows of a seat there are, to each of them. `holds`: this one sends; `held`: one of them does; `you`: under which
 * id this one stands in `watching`.
 */
export type PenFrame = {
  readonly holds: boolean;
  readonly held: boolean;
  readonly you: string;
  readonly watching: readonly { readonly id: string; readonly name: string; readonly asks?: true }[];
};

export type PingAck = { readonly wall: number };
