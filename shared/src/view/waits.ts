/** Why an inject has not fired yet, and which parts of a state that can hang on. Facilitator only. */
import type { Text } from '../base/text.ts';
import { readBy } from '../core/condition.ts';
import { injectPlan } from '../core/query.ts';
import type { Bits } from '../core/slices.ts';
import type { State } from '../core/state.ts';
import type { Inject, Scenario } from '../scenario/scenario.ts';
import { describe } from './describe.ts';

export const waitsFor = (state: State, inject: Inject): Text | undefined => {
  const { trigger } = inject;
  const stands = injectPlan(state, inject.id);
  if (stands === 'fired' || stands === 'skipped') return undefined;
  if ('when' in trigger) return describe(state, trigger.when);
  if ('after' in trigger && stands === 'waiting') return describe(state, { fired: trigger.after });
  return undefined;
};

/** Whatever the reasons of this scenario's injects can hang on: most commands touch none of it. */
export const waitBits = ({ injects }: Scenario): Bits =>
  injects.reduce((mask, { trigger }) => ('when' in trigger ? mask | readBy(trigger.when) : mask), 0);
