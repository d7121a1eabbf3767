import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { BeliefChoice, BeliefChoices } from './study.ts';

type Span = { readonly from: number; readonly to: number };
export type Perspective = SideId | 'both';
export const VIEWS = ['timeline', 'desks', 'known', 'records', 'beliefs', 'rungs', 'hotline'] as const;
export type View = (typeof VIEWS)[number];

/** What an address says: where in the log, through whose eyes, which belief, drawn or as which table. */
export type Place = {
  readonly seq: number | undefined;
  readonly perspective: Perspective;
  readonly choices: BeliefChoices;
  readonly hideFuture: boolean;
  readonly view: View;
  /** The part of the timeline shown; absent: all of it. */
  readonly span: Span | undefined;
  /** Which moment of a guided debrief, from 0; absent: not guided. */
  readonly guide: number | undefined;
  /** Long silences take no room. */
  readonly foldIdle: boolean;
};

const choiceOf = (value: string | null): BeliefChoice | undefined => {
  const [incident, hypothesis] = (value ?? '').split('/');
  return incident && hypothesis ? { incident, hypothesis } : undefined;
};

/** Whole exercise seconds, as `60-180`. */
const spanOf = (value: string | null): Span | undefined => {
  const [, from, to] = /^(\d{1,7})-(\d{1,7})$/.exec(value ?? '') ?? [];
  const span = { from: Number(from) * 1_000, to: Number(to) * 1_000 };
  return span.to > span.from ? span : undefined;
};

const numberOf = (value: string | null): number | undefined =>
  value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined;

export const parsePlace = (search: string): Place => {
  const query = new URLSearchParams(search);
  const p = query.get('side');
  const a = choiceOf(query.get('a'));
  const b = choiceOf(query.get('b'));
  return {
    seq: numberOf(query.get('record')),
    perspective: p === 'A' || p === 'B' ? p : 'both',
    choices: { ...(a && { A: a }), ...(b && { B: b }) },
    hideFuture: query.get('future') === 'hidden',
    view: VIEWS.find((v) => v === query.get('view')) ?? 'timeline',
    span: spanOf(query.get('span')),
    foldIdle: query.get('idle') === 'folded',
    guide: numberOf(query.get('guide')),
  };
};

export const formatPlace = ({ seq, perspective, choices, hideFuture, view, span, foldIdle, guide }: Place): string => {
  const query = new URLSearchParams();
  if (seq !== undefined) query.set('record', String(seq));
  if (perspective !== 'both') query.set('side', perspective);
  if (choices.A) query.set('a', `${choices.A.incident}/${choices.A.hypothesis}`);
  if (choices.B) query.set('b', `${choices.B.incident}/${choices.B.hypothesis}`);
  if (hideFuture) query.set('future', 'hidden');
  if (view !== 'timeline') query.set('view', view);
  if (span) query.set('span', `${Math.floor(span.from / 1_000)}-${Math.ceil(span.to / 1_000)}`);
  if (foldIdle) query.set('idle', 'folded');
  if (guide !== undefined) query.set('guide', String(guide));
  return `?${query.toString().replaceAll('%2F', '/')}`;
};

/** What is shown of a timeline so long, ms. */
export const spanWithin = (span: Span | undefined, whole: number): Span =>
  span && span.from < whole ? { from: span.from, to: Math.min(span.to, whole) } : { from: 0, to: whole };
