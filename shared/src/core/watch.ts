import type { Event } from '../log/event.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { holds, readBy } from './condition.ts';
import { injectPlan, inPlace, phaseOf, scenarioOf, stepState } from './query.ts';
import { type Bits, bits, changedBetween } from './slices.ts';
import type { State } from './state.ts';

const watched = new WeakMap<Scenario, Bits>();

/** What the conditions of a scenario, and the waiting for them, hang on. */
const watchedBy = (scenario: Scenario): Bits => {
  let mask = watched.get(scenario);
  if (mask === undefined) {
    const { injects, procedures, endings } = scenario;
    const conditions = [
      ...injects.flatMap(({ trigger }) => ('when' in trigger ? [trigger.when] : [])),
      ...procedures.flatMap(({ steps }) => steps.flatMap(({ opens }) => (opens === 'start' ? [] : [opens]))),
      ...endings.map(({ when }) => when),
    ];
    mask = conditions.reduce((m, c) => m | readBy(c), bits('phase', 'inject', 'steps', 'endings'));
    watched.set(scenario, mask);
  }
  return mask;
};

const NONE: readonly Event[] = [];

/**
 * Conditions of the scenario that are being waited for and now hold: injects, steps of cards, endings. `quiet`: an earlier
 * state at which none did, as after every batch.
 */
export const conditionsMet = (state: State, quiet: State): readonly Event[] => {
  const phase = phaseOf(state);
  if (phase !== 'running' && phase !== 'paused') return NONE;
  const scenario = scenarioOf(state);
  if ((changedBetween(quiet, state) & watchedBy(scenario)) === 0) return NONE;
  const out: Event[] = [];
  for (const { id, trigger } of scenario.injects) {
    if ('when' in trigger && injectPlan(state, id) === 'watching' && holds(state, trigger.when))
      out.push({ type: 'injectConditionMet', inject: id });
  }
  for (const card of scenario.procedures) {
    if (!inPlace(state, card.id)) continue;
    for (const step of card.steps) {
      if (step.opens === 'start' || !holds(state, step.opens)) continue;
      for (const side of card.sides)
        if (stepState(state, card.id, side, step.id) === 'waiting')
          out.push({ type: 'stepConditionMet', card: card.id, side, step: step.id });
    }
  }
  for (const ending of scenario.endings)
    if (state.endings[ending.id] === undefined && holds(state, ending.when))
      out.push({ type: 'endingReached', ending: ending.id });
  return out;
};
