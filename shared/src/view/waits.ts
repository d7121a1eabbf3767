/** Why an inject has not fired yet, and which parts of a state that can hang on. Facilitator only. */
import type { Text } from '../base/text.ts';
import { injectPlan } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Inject, Scenario } from '../scenario/scenario.ts';
import { describe } from './describe.ts';
import { type Bits, bits } from './slices.ts';

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
const READS: { readonly [kind in Kind]: Bits } = {
  fired: bits('fired'),
  rung: bits('ladderA', 'ladderB'),
  line: bits('lines'),
  filed: bits('filedA', 'filedB'),
  sent: bits('messages'),
  replied: bits('messages'),
  called: bits('calls'),
  moved: bits('decisions'),
  tripped: bits('thresholds'),
  closed: bits('incident'),
  procedure: bits(),
};

const kindsOf = (c: Condition): readonly Kind[] => {
  if ('all' in c) return c.all.flatMap(kindsOf);
  if ('any' in c) return c.any.flatMap(kindsOf);
  if ('not' in c) return kindsOf(c.not);
  return Object.keys(c) as Kind[];
};

/** Whatever the reasons of this scenario's injects can hang on: most commands touch none of it. */
export const waitBits = ({ injects }: Scenario): Bits =>
  injects
    .flatMap(({ trigger }) => ('when' in trigger ? kindsOf(trigger.when) : []))
    .reduce((mask, kind) => mask | READS[kind], 0);
