import type { Failure } from '../../connection/http.ts';

export type RefusalKind = 'wrong' | 'expired' | 'locked' | 'full' | 'over' | 'tries' | 'link' | 'taken' | 'removed';

const KINDS: Readonly<Record<string, RefusalKind>> = {
  'code-wrong': 'wrong',
  'code-expired': 'expired',
  'door-locked': 'locked',
  'exercise-full': 'full',
  'exercise-over': 'over',
  'too-many-tries': 'tries',
  'link-wrong': 'link',
  'seat-is-taken': 'taken',
  removed: 'removed',
};

/** Which of the door's own answers this is; anything else is said in the server's words. */
export const refusalKind = (failure: Pick<Failure, 'code'>): RefusalKind | undefined => KINDS[failure.code];

/** The digits themselves were refused: other digits are the way on. */
export const isRefusedCode = (failure: Pick<Failure, 'code'>): boolean => {
  const kind = refusalKind(failure);
  return kind === 'wrong' || kind === 'expired' || kind === 'over';
};

/** Trying again later may work without a change of what was typed. */
export const mayRetry = (failure: Pick<Failure, 'code' | 'status'>): boolean =>
  failure.status === 0 || failure.status >= 500 || failure.code === 'door-locked' || failure.code === 'exercise-full';
