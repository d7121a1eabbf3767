import { REJECTIONS, type Rejection, type RejectionCode } from '@firebreak/shared/base/rejection.ts';
import { type Text, text } from '@firebreak/shared/base/text.ts';

/** Refusals that only a server gives: the core never sees the command. */
export const SERVER_REFUSALS = {
  'not-stored': text(
    'It could not be stored, so it did not happen. Try again in a moment; tell the facilitator if it persists.',
    '未能保存，因此未生效。请稍后重试；若持续出现请告知导调员。',
  ),
  'too-many-commands': text('Too many commands at once. Wait a moment and try again.', '指令过于频繁，请稍候再试。'),
} as const satisfies Record<string, Text>;

export type RefusalCode = RejectionCode | keyof typeof SERVER_REFUSALS;

/** As `Rejection` of the wire, with the server's own codes. */
export type Refusal = { readonly code: RefusalCode; readonly about?: string };

export const refusalText = (code: RefusalCode): Text =>
  code in SERVER_REFUSALS ? SERVER_REFUSALS[code as keyof typeof SERVER_REFUSALS] : REJECTIONS[code as RejectionCode];

export type Acknowledgement = { readonly ok: true } | { readonly ok: false; readonly rejection: Refusal };

export const refused = (rejection: Refusal | Rejection): Acknowledgement => ({ ok: false, rejection });
