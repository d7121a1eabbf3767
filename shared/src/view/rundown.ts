/** The MSEL as control sees it: what fired, what is next, and why the rest has not fired yet. */
import { SIDES } from '../base/ids.ts';
import { FAULT_NAMES } from '../base/line-faults.ts';
import { type Text, text } from '../base/text.ts';
import { minutes } from '../base/time.ts';
import { injectArmed, injectPlan, scenarioOf } from '../core/query.ts';
import { injectsDue } from '../core/slices.ts';
import type { State } from '../core/state.ts';
import { recipients } from '../scenario/recipients.ts';
import type { Effect, Inject, Scenario } from '../scenario/scenario.ts';
import { sourceRow } from './common.ts';
import type { PreviewRow, RundownRow } from './control-tables.ts';
import { waitsFor } from './waits.ts';

const previews = (inject: Inject): PreviewRow[] =>
  inject.deliveries.map((d) => ({
    to: recipients(d).sides,
    seats: recipients(d).seats,
    delayMs: minutes(d.delay),
    headline: d.headline,
    ...(d.body && { body: d.body }),
    source: sourceRow(d.source),
  }));

const effectText = (state: State, effect: Effect): Text => {
  const name = (line: string): Text => state.plan.lines[line]?.name ?? text(line, line);
  if ('cut' in effect) return text(`cuts ${name(effect.cut).en}`, `切断${name(effect.cut).zh}`);
  if ('restore' in effect)
    return text(`restores ${name(effect.restore.line).en}`, `恢复${name(effect.restore.line).zh}`);
  if ('suspend' in effect)
    return text(`suspends ${name(effect.suspend.line).en}`, `中止${name(effect.suspend.line).zh}`);
  if ('resume' in effect)
    return text(`reopens ${name(effect.resume.line).en}`, `恢复受理${name(effect.resume.line).zh}`);
  if ('fault' in effect) {
    const fault = FAULT_NAMES[effect.fault.kind];
    return text(`${name(effect.fault.line).en}: ${fault.en}`, `${name(effect.fault.line).zh}：${fault.zh}`);
  }
  if ('spoof' in effect) {
    const as = scenarioOf(state).sides[effect.spoof.as].name;
    const on = name(effect.spoof.line);
    return text(`a call on ${on.en} that only pretends to be ${as.en}`, `${on.zh}来电，冒充${as.zh}`);
  }
  if ('mend' in effect) {
    const fault = FAULT_NAMES[effect.mend.kind];
    return text(`${name(effect.mend.line).en}: no more ${fault.en}`, `${name(effect.mend.line).zh}：${fault.zh}排除`);
  }
  const { from, type, line, forged } = effect.transmit;
  const side = scenarioOf(state).sides[from].name;
  if (forged)
    return text(
      `${type} on ${name(line).en}, forged in the name of ${side.en}`,
      `${name(line).zh}收到冒用${side.zh}名义的 ${type}`,
    );
  return text(`${side.en} sends ${type} on ${name(line).en}`, `${side.zh}在${name(line).zh}发出 ${type}`);
};

const sidesTold = (state: State, inject: Inject) =>
  SIDES.filter((side) =>
    inject.deliveries.some((d) => {
      const to = recipients(d);
      return to.sides.includes(side) || to.seats.some((seat) => state.plan.seats[seat]?.side === side);
    }),
  );

const planned = ({ trigger }: Inject, state: State): number | undefined => {
  if ('at' in trigger) return minutes(trigger.at);
  // Watched from the start, it answers what people do: nobody planned when.
  if ('when' in trigger) return trigger.from > 0 ? minutes(trigger.from) : undefined;
  if ('byHand' in trigger) return trigger.planned === undefined ? undefined : minutes(trigger.planned);
  const cause = state.plan.injects[trigger.after];
  const at = cause && planned(cause, state);
  return at === undefined ? undefined : at + minutes(trigger.delay);
};

/** What a rundown row says that no exercise changes. */
type InjectFacts = Pick<
  RundownRow,
  'inject' | 'title' | 'trigger' | 'plannedAt' | 'to' | 'watchFor' | 'effects' | 'previews'
>;
const known = new WeakMap<Inject, InjectFacts>();

const factsOf = (state: State, inject: Inject): InjectFacts => {
  const made = known.get(inject);
  if (made) return made;
  const { trigger } = inject;
  const plannedAt = planned(inject, state);
  const facts: InjectFacts = {
    inject: inject.id,
    title: inject.title,
    trigger: 'byHand' in trigger ? 'hand' : 'when' in trigger ? 'guard' : 'time',
    ...(plannedAt !== undefined && { plannedAt }),
    to: sidesTold(state, inject),
    ...(inject.watchFor && { watchFor: inject.watchFor }),
    effects: inject.effects.map((e) => effectText(state, e)),
    previews: previews(inject),
  };
  known.set(inject, facts);
  return facts;
};

const orders = new WeakMap<Scenario, readonly Inject[]>();

/** By planned time; those without one last. */
const inOrder = (state: State): readonly Inject[] => {
  const scenario = scenarioOf(state);
  const made = orders.get(scenario);
  if (made) return made;
  const at = (inject: Inject) => factsOf(state, inject).plannedAt ?? Number.POSITIVE_INFINITY;
  const order = scenario.injects.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
  orders.set(scenario, order);
  return order;
};

const rundownRow = (state: State, inject: Inject, order: number, dueAt: number | undefined): RundownRow => {
  const stands = injectPlan(state, inject.id);
  const firedAt = state.fired[inject.id];
  const waits = waitsFor(state, inject, dueAt);
  const recallUntil = state.ordered?.[inject.id];
  return {
    ...factsOf(state, inject),
    order,
    ...(firedAt !== undefined && { firedAt }),
    ...((stands === 'counting' || stands === 'delaying') && dueAt !== undefined && { dueAt }),
    state: stands,
    armed: injectArmed(state, inject.id),
    ...(waits && { waitsFor: waits }),
    ...(recallUntil !== undefined && { recallUntil }),
    ...(state.edits?.[inject.id] && { edited: true as const }),
  };
};

export const rundown = (state: State): { [id: string]: RundownRow } => {
  const due = injectsDue(state);
  const rows: { [id: string]: RundownRow } = {};
  inOrder(state).forEach((inject, order) => {
    const now = state.plan.injects[inject.id] ?? inject;
    rows[inject.id] = rundownRow(state, now, order, due.get(inject.id));
  });
  return rows;
};
