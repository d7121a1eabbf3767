import { ok } from '../base/result.ts';
import { rungChoice } from '../base/rung-choice.ts';
import { can } from '../machine/step.ts';
import type { Probe } from '../scenario/scenario.ts';
import { refuse, type SeatDecides } from './ask.ts';
import { scenarioOf } from './query.ts';
import type { State } from './state.ts';

const may = (state: State, card: string, side: string, type: string, step: string, at: number): boolean => {
  const snapshot = state.machines.procedure[`${card}:${side}`];
  return snapshot !== undefined && can(snapshot, { type, step, at });
};

/** A question this seat was asked and has neither answered nor passed over. */
const openTo = (state: State, id: string, seat: string): Probe | undefined => {
  const probe = state.plan.probes[id];
  const asked = state.probes[id];
  if (!probe?.seats.includes(seat) || !asked) return undefined;
  return asked.answered[seat] || asked.skipped?.[seat] ? undefined : probe;
};

/** What the answer gives chances to. */
const choicesOf = (state: State, { incident }: Probe): readonly string[] =>
  incident === undefined
    ? scenarioOf(state).ladder.map(({ rung }) => rungChoice(rung))
    : (state.plan.incidents[incident]?.hypotheses.map((h) => h.id) ?? []);

export const decidesProcedures: SeatDecides<'tickStep' | 'skipStep' | 'answerProbe' | 'skipProbe'> = {
  tickStep: ({ state, command: { card, step }, seat, side, at }) =>
    may(state, card, side, 'TICK', step, at)
      ? ok([{ type: 'stepTicked', card, side, step, seat: seat.id }])
      : refuse('step-is-closed', step),
  skipStep: ({ state, command: { card, step, reason }, seat, side, at }) =>
    may(state, card, side, 'PASS', step, at)
      ? ok([{ type: 'stepPassed', card, side, step, seat: seat.id, reason }])
      : refuse('step-is-closed', step),
  answerProbe: ({ state, command: { probe: id, chances, confidence }, seat }) => {
    const probe = openTo(state, id, seat.id);
    if (!probe) return refuse('probe-is-closed');
    const ids = choicesOf(state, probe);
    if (Object.keys(chances).length !== ids.length || !ids.every((h) => h in chances))
      return refuse('assessment-names-other-hypotheses');
    if (ids.reduce((sum, h) => sum + (chances[h] ?? 0), 0) !== 100) return refuse('assessment-must-sum-to-100');
    return ok([{ type: 'probeAnswered', probe: id, seat: seat.id, chances, confidence }]);
  },
  skipProbe: ({ state, command: { probe: id, reason }, seat }) =>
    openTo(state, id, seat.id)
      ? ok([{ type: 'probeSkipped', probe: id, seat: seat.id, reason }])
      : refuse('probe-is-closed'),
};
