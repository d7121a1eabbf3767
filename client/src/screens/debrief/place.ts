import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { BeliefChoice, BeliefChoices } from './study.ts';

export type Perspective = SideId | 'both';
export const VIEWS = ['timeline', 'records', 'beliefs', 'rungs', 'hotline'] as const;
export type View = (typeof VIEWS)[number];

/** What an address says: where in the log, through whose eyes, which belief, drawn or as which table. */
export type Place = {
  readonly seq: number | undefined;
  readonly perspective: Perspective;
  readonly choices: BeliefChoices;
  readonly hideFuture: boolean;
  readonly view: View;
};

const choiceOf = (value: string | null): BeliefChoice | undefined => {
  const [incident, hypothesis] = (value ?? '').split('/');
  return incident && hypothesis ? { incident, hypothesis } : undefined;
};

export const parsePlace = (search: string): Place => {
  const query = new URLSearchParams(search);
  const record = query.get('record');
  const p = query.get('side');
  const a = choiceOf(query.get('a'));
  const b = choiceOf(query.get('b'));
  return {
    seq: record !== null && /^\d{1,9}$/.test(record) ? Number(record) : undefined,
    perspective: p === 'A' || p === 'B' ? p : 'both',
    choices: { ...(a && { A: a }), ...(b && { B: b }) },
    hideFuture: query.get('future') === 'hidden',
    view: VIEWS.find((v) => v === query.get('view')) ?? 'timeline',
  };
};

export const formatPlace = ({ seq, perspective, choices, hideFuture, view }: Place): string => {
  const query = new URLSearchParams();
  if (seq !== undefined) query.set('record', String(seq));
  if (perspective !== 'both') query.set('side', perspective);
  if (choices.A) query.set('a', `${choices.A.incident}/${choices.A.hypothesis}`);
  if (choices.B) query.set('b', `${choices.B.incident}/${choices.B.hypothesis}`);
  if (hideFuture) query.set('future', 'hidden');
  if (view !== 'timeline') query.set('view', view);
  return `?${query.toString().replaceAll('%2F', '/')}`;
};
