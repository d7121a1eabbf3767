import type { MessageRow } from '../../view/hotline-rows.ts';
import type { Agenda } from '../agenda.ts';
import type { SeatView } from '../policy.ts';
import type { BotType } from './bot-type.ts';
import { chanceOf, chancesOf, type LogBelief } from './log-belief.ts';

/** What one seat keeps between turns. `taken`: what has already moved its belief. `learnt`: how often, per incident. */
export type Mind = {
  readonly type: BotType;
  /** u of the logit choice, in log-odds: drawn once, so that a side's resolve does not flicker. */
  readonly resolve: number;
  readonly agenda: Agenda;
  readonly beliefs: Readonly<Record<string, LogBelief>>;
  readonly taken: Readonly<Record<string, true>>;
  readonly learnt: Readonly<Record<string, number>>;
  /** How many things it has asked for: names the next one. */
  readonly made: number;
};

/**
 * What a side fears of an incident: the hypotheses its own thresholds name. (Which hypotheses are hostile is the
 * scenario's knowledge, not the desk's.)
 */
export const feared = (view: SeatView, incident: string): string[] => [
  ...new Set(
    Object.values(view.side.thresholds)
      .filter((t) => t.incident === incident)
      .map((t) => t.hypothesis),
  ),
];

/** 0–1: how likely this seat holds what its side fears of an incident. */
export const fear = (view: SeatView, mind: Mind, incident: string): number => {
  const belief = mind.beliefs[incident];
  return belief ? chanceOf(belief, feared(view, incident)) : 0;
};

export const worstFear = (view: SeatView, mind: Mind): number =>
  Math.max(0, ...Object.keys(view.side.incidents).map((id) => fear(view, mind, id)));

/** The likeliest hypothesis that is not feared, and its chance. */
export const bestBenign = (view: SeatView, mind: Mind, incident: string): { id: string; p: number } | undefined => {
  const belief = mind.beliefs[incident];
  if (!belief) return undefined;
  const bad = feared(view, incident);
  let best: { id: string; p: number } | undefined;
  for (const [id, p] of Object.entries(chancesOf(belief)))
    if (!bad.includes(id) && (best === undefined || p > best.p)) best = { id, p };
  return best;
};

type Body = MessageRow['body'];
type Subject = { readonly incident?: string; readonly fact?: string };

/** Reading is slow and a row's text never changes. */
const subjects = new WeakMap<object, { readonly book: object; readonly subject: Subject }>();

/** What a message is about, by finding the book's exact wording in it: slots are enumerated, so a reader can too. */
export const about = (view: SeatView, body: Body): Subject => {
  const book = view.side.book.it?.book;
  if (!book || !body) return {};
  const known = subjects.get(body);
  if (known?.book === book) return known.subject;
  const named = (wordings: Readonly<Record<string, { readonly en: string }>>): string | undefined =>
    Object.keys(wordings).find((id) => body.en.includes(wordings[id]?.en ?? '\u0000'));
  const incident = named(book.incidents);
  const fact = named(book.phrases.facts);
  const subject = { ...(incident !== undefined && { incident }), ...(fact !== undefined && { fact }) };
  subjects.set(body, { book, subject });
  return subject;
};

/** The incident a message is on: as it says, or the only one there is. */
export const incidentOf = (view: SeatView, body: Body): string | undefined => {
  const said = about(view, body).incident;
  if (said !== undefined) return said;
  const open = Object.values(view.side.incidents).filter((i) => i.state !== 'latent');
  return open.length === 1 ? open[0]?.id : undefined;
};
