import type { Event } from '../log/event.ts';
import { holds } from './condition.ts';
import { injectPlan, inPlace, phaseOf, scenarioOf, stepState } from './query.ts';
import type { State } from './state.ts';

/** Conditions of the scenario that are being waited for and now hold: injects, steps of cards, endings. */
export const conditionsMet = (state: State): readonly Event[] => {
  const phase = phaseOf(state);
  if (phase !== 'running' && phase !== 'paused') return [];
  const out: Event[] = [];
  const scenario = scenarioOf(state);
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
