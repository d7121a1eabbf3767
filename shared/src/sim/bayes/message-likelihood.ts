import type { MessageType, ReplyWord } from '../../base/message.ts';

/** What the other side did on a line: sent a message, answered one of ours, or left us without an answer. */
export type Heard =
  | { readonly sent: MessageType }
  | { readonly to: MessageType; readonly answered: ReplyWord }
  | { readonly silent: 'message' | 'call' | 'refused' }
  | { readonly picked: 'up' };

/** Chances that a hostile and that a benign rival would do it. */
type Pair = { readonly hostile: number; readonly benign: number };

const even: Pair = { hostile: 0.5, benign: 0.5 };
const pair = (hostile: number, benign: number): Pair => ({ hostile, benign });

/** Proposals, to be calibrated against human sessions: that a rival explains itself is some evidence, never proof. */
const SENT: Readonly<Partial<Record<MessageType, Pair>>> = {
  NOTIFY: pair(0.3, 0.6),
  INQUIRY: pair(0.4, 0.6),
  RFI: pair(0.4, 0.55),
  RFA: pair(0.35, 0.55),
  CLARIFY: pair(0.4, 0.6),
  PROTEST: pair(0.5, 0.35),
  WARN: pair(0.55, 0.3),
  DENY: pair(0.6, 0.7),
  DEFER: pair(0.55, 0.4),
  RETRACT: pair(0.25, 0.5),
  EVIDENCE: pair(0.25, 0.5),
  DEMAND: pair(0.55, 0.35),
  REFUSE: pair(0.6, 0.4),
  CORRECT: pair(0.3, 0.5),
  STANDDOWN: pair(0.25, 0.6),
  CLOSE: pair(0.25, 0.6),
};

const ANSWERED: Readonly<Record<ReplyWord, Pair>> = {
  AFFIRM: pair(0.3, 0.1),
  NEGATIVE: pair(0.45, 0.85),
  STANDBY: even,
  UNABLE: pair(0.55, 0.4),
  ROGER: pair(0.5, 0.6),
  WILCO: pair(0.35, 0.65),
};

/** An AFFIRM admits what an INQUIRY asked; to anything else it agrees. */
const AGREED: Pair = pair(0.3, 0.6);
const SILENT = { message: pair(0.6, 0.35), call: pair(0.5, 0.4), refused: pair(0.55, 0.3) } as const;
const PICKED_UP: Pair = pair(0.45, 0.6);

const pairOf = (heard: Heard): Pair => {
  if ('sent' in heard) return SENT[heard.sent] ?? even;
  if ('silent' in heard) return SILENT[heard.silent];
  if ('picked' in heard) return PICKED_UP;
  return heard.answered === 'AFFIRM' && heard.to !== 'INQUIRY' ? AGREED : ANSWERED[heard.answered];
};

/** Chances that a rival names a cause when it is the true one and when it is not. */
const CLAIM = { true: 0.7, false: 0.3 } as const;

const ratio = (q1: number, q0: number, trust: number): number =>
  trust === 0 ? 0 : Math.log((trust * q1 + (1 - trust) / 2) / (trust * q0 + (1 - trust) / 2));

/** The same formula for a cause the message names in exact words: nats for that hypothesis against the rest. */
export const claimRatio = (trust: number): number => ratio(CLAIM.true, CLAIM.false, trust);

/**
 * ln[(r·q1 + (1−r)/2) / (r·q0 + (1−r)/2)] in nats, positive for hostile. `trust` is r, 0–1: at 0 the message moves
 * nothing, exactly. Source: measures.md §3.
 */
export const messageRatio = (heard: Heard, trust: number): number => {
  const { hostile, benign } = pairOf(heard);
  return ratio(hostile, benign, trust);
};
