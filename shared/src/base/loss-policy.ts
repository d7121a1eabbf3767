/** Unless a facilitator says otherwise: how long an exercise runs on with nobody connected who could stop its clock, wall ms. */
export const LOSS_PAUSES_MS = 60_000;

/** `pauseAfterMs` absent: the exercise goes on. */
export type LossPolicy = { readonly pauseAfterMs?: number };
