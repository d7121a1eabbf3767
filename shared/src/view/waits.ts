/** Why an inject has not fired yet, and which parts of a state that can hang on. Facilitator only. */
import type { Text } from '../base/text.ts';
import { injectPlan, scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Condition } from '../scenario/condition.ts';
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

type KeyOfEach<C> = C extends unknown ? keyof C : never;
type Kind = Exclude<KeyOfEach<Condition>, 'all' | 'any' | 'not'>;

/** What each kind of condition reads: a new kind does not compile until somebody says it here. */
const READS: { readonly [kind in Kind]: (state: State) => unknown } = {
  fired: (s) => s.fired,
  rung: (s) => s.machines.side,
  line: (s) => s.machines.line,
  filed: (s) => s.filed,
  sent: (s) => s.messages,
  replied: (s) => s.messages,
  called: (s) => s.calls,
  moved: (s) => s.decisions,
  tripped: (s) => s.thresholds,
  closed: (s) => s.machines.incident,
  procedure: (s) => s.opening,
};

const kindsOf = (c: Condition): readonly Kind[] => {
  if ('all' in c) return c.all.flatMap(kindsOf);
  if ('any' in c) return c.any.flatMap(kindsOf);
  if ('not' in c) return kindsOf(c.not);
  return Object.keys(c) as Kind[];
};

const reads = new WeakMap<Scenario, readonly ((state: State) => unknown)[]>();

/** Whatever the reasons of this scenario's injects can hang on, by identity: most commands touch none of it. */
export const waitDeps = (state: State): readonly unknown[] => {
  const scenario = scenarioOf(state);
  let known = reads.get(scenario);
  if (!known) {
    const kinds = scenario.injects.flatMap(({ trigger }) => ('when' in trigger ? kindsOf(trigger.when) : []));
    known = [...new Set(kinds)].map((kind) => READS[kind]);
    reads.set(scenario, known);
  }
  return known.map((read) => read(state));
};
