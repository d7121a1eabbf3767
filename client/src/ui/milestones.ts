import { useEffect, useRef } from 'react';

export type Milestone = 'half' | 'two-minutes' | 'half-minute' | 'ten-seconds' | 'over';

const FIXED: readonly { readonly milestone: Milestone; readonly left: number }[] = [
  { milestone: 'two-minutes', left: 120_000 },
  { milestone: 'half-minute', left: 30_000 },
  { milestone: 'ten-seconds', left: 10_000 },
  { milestone: 'over', left: 0 },
];

/** The last milestone passed while the time left went from `before` to `after`. */
export const milestonePassed = (before: number, after: number, whole: number): Milestone | undefined => {
  const half = { milestone: 'half' as const, left: whole / 2 };
  const passed = [half, ...FIXED].filter(({ left }) => left < whole && before > left && after <= left);
  return passed.sort((a, b) => a.left - b.left)[0]?.milestone;
};

/** Calls once per milestone. Nothing is said for those passed before the page was opened. */
export const useMilestones = (
  deadline: { readonly dueAt: number; readonly from: number } | undefined,
  now: number,
  onMilestone: (milestone: Milestone, leftMs: number) => void,
): void => {
  const last = useRef<{ readonly dueAt: number; readonly left: number }>(undefined);
  useEffect(() => {
    if (!deadline) {
      last.current = undefined;
      return;
    }
    const left = deadline.dueAt - now;
    const before = last.current;
    last.current = { dueAt: deadline.dueAt, left };
    if (before?.dueAt !== deadline.dueAt) return;
    const milestone = milestonePassed(before.left, left, deadline.dueAt - deadline.from);
    if (milestone) onMilestone(milestone, left);
  });
};
