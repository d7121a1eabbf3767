import type { Policy } from './policy.ts';

/** Sits there and does nothing: what the scenario makes of two sides that never act. */
export const passive: Policy<undefined> = {
  begin: () => undefined,
  act: (_view, memory) => ({ commands: [], memory }),
};
