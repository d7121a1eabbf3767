/** What can be wrong with a scenario. `check.ts` finds all of it at once. */
export const FAULT_CODES = [
  'not-a-scenario',
  'missing-key',
  'missing-translation',
  'unknown-key',
  'not-in-list',
  'wrong-type',
  'out-of-range',
  'wrong-form',
  'choose-one',
  'duplicate-id',
  'duplicate-number',
  'unknown-id',
  'wrong-side',
  'truth-is-no-hypothesis',
  'priors-do-not-fit',
  'likelihoods-do-not-fit',
  'seat-without-duty',
  'nobody-can',
  'ladder-has-gaps',
  'not-on-the-ladder',
  'move-goes-both-ways',
  'threshold-cannot-be-crossed',
  'threshold-starts-crossed',
  'threshold-too-late',
  'inject-does-nothing',
  'countdown-never-runs',
  'public-told-to-one-side',
  'inject-is-unreachable',
  'inject-cycle',
  'inject-before-its-cause',
  'until-before-from',
  'after-the-end',
  'evidence-not-assessed',
  'line-does-not-carry',
  'line-is-cut-by-the-same-inject',
  'slot-is-wrong',
  'type-not-in-use',
  'reply-has-no-time',
  'time-without-reply',
  'number-reaches-nothing',
  'expires-before-printed',
  'wrong-post-says-nothing',
  'probe-too-early',
  'step-is-unreachable',
  'step-tells-a-secret',
  'ending-is-missing',
  'ending-is-unreachable',
  'ending-is-forced',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];
export type FaultPath = readonly (string | number)[];

/** One fault: where, what is wrong, and what to do about it, in plain English. */
export type Fault = {
  readonly path: FaultPath;
  readonly code: FaultCode;
  readonly message: string;
  readonly fix: string;
};

export const fault = (path: FaultPath, code: FaultCode, message: string, fix: string): Fault => ({
  path,
  code,
  message,
  fix,
});

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** `a, b, c`, at most twenty of them. */
export const listed = (names: Iterable<string>): string => {
  const all = [...names];
  if (all.length === 0) return 'none';
  return all.length > 20 ? `${all.slice(0, 20).join(', ')} and ${all.length - 20} more` : all.join(', ');
};

/** What the author probably meant, or else everything there is. */
export const instead = (wrong: string, names: Iterable<string>): string => {
  const all = [...names];
  const near = all
    .map((name) => ({ name, far: wrong.length > 64 || name.length > 64 ? 64 : distance(wrong, name) }))
    .filter(({ name, far }) => far <= 2 && far < name.length)
    .sort((a, b) => a.far - b.far)[0];
  return near === undefined ? `There is: ${listed(all)}.` : `Did you mean "${near.name}"? There is: ${listed(all)}.`;
};
