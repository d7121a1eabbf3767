/** Bodies and answers of the HTTP API. All JSON; all under /api; errors are `ApiError`. */

import { z } from 'zod';
import type { SideId } from '../base/ids.ts';
import type { StaffRole } from '../base/staff-role.ts';
import { LANGUAGES, type Text } from '../base/text.ts';
import { marking } from '../log/wording.ts';
import { id } from '../scenario/parts.ts';
import type { Phase } from '../view/rows.ts';
import { ANNOTATION_TAGS, type AnnotationRow } from './annotation.ts';

export type ApiError = {
  readonly error: {
    readonly code: string;
    readonly message: Text;
    readonly retryAfterS?: number;
    readonly faults?: readonly ScenarioFault[];
  };
};

export type ScenarioFault = {
  /** `injects[3].trigger.after` */
  readonly path: string;
  readonly line?: number;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
};

/** POST /api/facilitator: trades the key of the facilitator's link for a cookie. */
export const facilitatorLogin = z.strictObject({
  key: z.string().min(16).max(128),
  name: z.string().trim().min(1).max(60).optional(),
});

/** POST /api/join: asks to be let in. Digits are normalised (NFKC, spaces dropped) by the client and again by the server. */
export const joinRequest = z.strictObject({
  code: z.string().regex(/^\d{9}$/),
  name: z.string().trim().min(1).max(60),
  seat: id.optional(),
  language: z.enum(LANGUAGES),
});

/** POST /api/seat-link: the token of a personal seat link (from the URL fragment), with the holder's name. */
export const seatLinkRequest = z.strictObject({
  token: z.string().min(22).max(64),
  name: z.string().trim().min(1).max(60).optional(),
  language: z.enum(LANGUAGES),
});

/** POST /api/screen: the token of a screen link; without one, a facilitator’s own browser, or a screen that comes back. */
export const screenRequest = z.strictObject({ exercise: id, token: z.string().min(22).max(64).optional() });

/** POST /api/exercises/:id/qr: a way in, as a path of this server. */
export const qrRequest = z.strictObject({
  path: z
    .string()
    .regex(/^\/(join#\d{9}|seat(\?lang=(en|zh))?#[\w-]{22,64}|screen\/[\w-]{1,64}\?view=[a-z]{1,16}#[\w-]{22,64})$/),
});

/** POST /api/exercises */
export const openExercise = z.strictObject({
  scenario: id.optional(),
  source: z.string().max(600_000).optional(),
  procedures: z.array(z.string().max(8)).max(20).optional(),
  /** Cards are drawn by the seed instead of named; `hidden`: from the facilitator too, until the exercise has ended. */
  drawn: z.enum(['shown', 'hidden']).optional(),
  seed: z.string().max(64).optional(),
  /** Not live: marked on every screen and wiped when it is closed. */
  rehearsal: z.literal(true).optional(),
  /** In place of the scenario's own. */
  marking: marking.optional(),
});

/** GET /api/join/:code */
export type DoorAnswer = {
  readonly title: Text;
  readonly startsAt: number;
  readonly phase: Phase;
  readonly locked: boolean;
  readonly marking: Text;
  readonly rehearsal?: true;
  readonly sides: Readonly<Record<SideId, Text>>;
  readonly seats: readonly {
    readonly id: string;
    readonly side: SideId;
    readonly office: Text;
    readonly holder?: string;
  }[];
};

/** GET /api/session/:session; also the answer of join, seat-link. `seat` absent: still waiting to be admitted. */
export type SessionAnswer = {
  readonly session: string;
  readonly exercise: string;
  readonly kind: 'facilitator' | 'seat' | 'applicant' | 'staff' | 'screen';
  /** Of a person of the white cell who came by invitation. */
  readonly role?: StaffRole;
  readonly seat?: string;
  readonly side?: SideId;
  readonly office?: Text;
  readonly sideName?: Text;
  readonly title: Text;
  readonly name?: string;
  /** Of the exercise; absent: in none yet. */
  readonly marking?: Text;
  readonly rehearsal?: true;
};

/** GET /api/scenarios */
export type LibraryAnswer = {
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: Text;
    readonly summary: Text;
    readonly lengthMin: number;
    readonly seats: number;
    readonly injects: number;
    readonly procedures: readonly { readonly id: string; readonly title: Text; readonly inPlace: boolean }[];
  }[];
};

/** GET /api/exercises */
export type ExercisesAnswer = {
  readonly exercises: readonly {
    readonly id: string;
    readonly title: Text;
    readonly phase: Phase;
    readonly openedWall: number;
    readonly records: number;
    readonly frozen: boolean;
    readonly rehearsal?: true;
  }[];
};

/** GET /api/exercises/:id (facilitator). Join code grouped by the client. */
export type ExerciseAnswer = {
  readonly id: string;
  readonly title: Text;
  readonly joinCode: string;
  readonly locked: boolean;
  readonly session: string;
  readonly rehearsal?: true;
};

/** POST /api/exercises/:id/wipe: takes a rehearsal out of the data folder for good; nothing else can be wiped. 204. */
/** POST /api/exercises/:id/screen-link: a fresh token for all views; screens opened by the one before are closed. */
export type ScreenLinkAnswer = { readonly token: string };

/** A QR code: `path` is the `d` of an SVG path of unit squares in a box of `size`, quiet zone included. `url` says the same. */
export type QrAnswer = { readonly url: string; readonly size: number; readonly path: string };

/** POST /api/exercises/:id/links: fresh personal links; earlier unused ones stop working. */
export type LinksAnswer = { readonly links: readonly { readonly seat: string; readonly path: string }[] };

const PHRASE = { shortest: 4, longest: 200 } as const;

/** A screen is locked with a pass phrase that is made up at that moment. */
export const lockRequest = z.strictObject({ phrase: z.string().min(PHRASE.shortest).max(PHRASE.longest) });
export const unlockRequest = z.strictObject({ phrase: z.string().max(PHRASE.longest) });

/** POST /api/exercises/:id/lead: where whoever presents stands, exercise ms; null lets go of the room. */
export const leadRequest = z.strictObject({ at: z.number().min(0).max(1e10).nullable() });

/** GET /api/exercises/:id/lead: absent where nobody leads. */
export type LeadAnswer = { readonly at?: number };

const ANNOTATION = { longest: 2_000 } as const;

/** POST /api/exercises/:id/annotations and …/:annotation: at the record `seq`, or from it to the record `to`. */
export const annotationRequest = z.strictObject({
  seq: z.int().min(0),
  to: z.int().min(0).optional(),
  tag: z.enum(ANNOTATION_TAGS),
  text: z.string().trim().max(ANNOTATION.longest),
  /** Others who may read the log see it. */
  shared: z.boolean(),
});
/** GET /api/exercises/:id/annotations */
export type AnnotationsAnswer = { readonly annotations: readonly AnnotationRow[] };
