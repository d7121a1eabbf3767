import type { StepRow, Table } from '@firebreak/shared/view/rows.ts';

export type Card = {
  readonly card: string;
  readonly title: StepRow['cardTitle'];
  readonly steps: readonly StepRow[];
  readonly done: number;
};

const DONE: readonly StepRow['state'][] = ['done', 'done-late', 'out-of-order'];

export const isDone = (step: StepRow): boolean => DONE.includes(step.state);
export const isOpen = (step: StepRow): boolean => !isDone(step) && step.state !== 'skipped';

/** The side's cards as checklists, in the order they are written. */
export const cardsOf = (steps: Table<StepRow>): readonly Card[] => {
  const cards = new Map<string, StepRow[]>();
  for (const step of Object.values(steps)) cards.set(step.card, [...(cards.get(step.card) ?? []), step]);
  return [...cards].map(([card, rows]) => {
    const ordered = [...rows].sort((a, b) => a.index - b.index);
    return { card, title: (ordered[0] as StepRow).cardTitle, steps: ordered, done: ordered.filter(isDone).length };
  });
};
