import { entry } from '../base/paged.ts';
import type { State } from '../core/state.ts';

/** `B-0003`, or its type while it has no number. */
export const describeMessage = (state: State, id: string): string => {
  const m = entry(state.messages, id);
  return m?.number ?? m?.content.type ?? id;
};
