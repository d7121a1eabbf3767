import { describe, expect, it } from 'vitest';
import { type CoverageSetup, cover, neverReached, USUAL_POLICIES } from '../../src/sim/coverage.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { both, played, SMALL } from './played.ts';

const counted = (more: Partial<CoverageSetup> = {}) => {
  const runs = cover({ scenario: SMALL, seed: 'c', runs: 24, cards: 'drawn', policies: USUAL_POLICIES, ...more });
  let step = runs.next();
  const told: number[] = [];
  for (; !step.done; step = runs.next()) told.push(step.value);
  return { tally: step.value, told };
};

describe('coverage', () => {
  it('[SIM-19] counts runs in which a thing was reached, as the logs of the same seeds say', () => {
    const { tally, told } = counted({ cards: [], policies: ['bayes'] });
    expect(told).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    const logs = told.map((run) =>
      played({ scenario: SMALL, seed: `c-${run}`, policies: both('bayes'), procedures: [] }),
    );
    for (const { id } of SMALL.thresholds) {
      const tripped = logs.filter(({ records }) =>
        records.some(({ event }) => event.type === 'thresholdTripped' && event.threshold === id),
      );
      expect(tally.reached.threshold[id]).toBe(tripped.length);
    }
    const climbed = SMALL.ladder
      .slice(1)
      .map(
        ({ rung }) =>
          logs.filter(({ records }) => records.some(({ event }) => event.type === 'rungChanged' && event.to === rung))
            .length,
      );
    expect(Math.max(...climbed)).toBeGreaterThan(0);
    expect(SMALL.ladder.slice(1).map(({ rung }) => tally.reached.rung[rung])).toEqual(climbed);
    const bad = logs.filter(({ state }) => SMALL.endings.some((e) => e.kind === 'bad' && e.id in state.endings));
    expect(tally.bad).toBe(bad.length);
  });

  it('[SIM-19] equal set-ups give equal tallies, other seeds others; cards are drawn for each run', () => {
    const { tally } = counted();
    expect(counted().tally).toEqual(tally);
    expect(counted({ seed: 'd' }).tally).not.toEqual(tally);
    const [card] = SMALL.procedures;
    expect(card).toBeDefined();
    const steps = tally.reached.card[card?.id ?? ''] ?? 0;
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(24);
    expect(counted({ cards: [] }).tally.reached.card[card?.id ?? '']).toBe(0);
  });

  it('[SIM-19] names what no run reached', () => {
    const document = scenarioDocument();
    const hidden = { ...(document.injects ?? [])[0], id: 'by-hand', trigger: { byHand: true as const } };
    const scenario = aScenario({ injects: [...(document.injects ?? []), hidden as never] });
    const never = neverReached(counted({ scenario, runs: 4 }).tally);
    expect(never).toContainEqual({ kind: 'inject', id: 'by-hand' });
    expect(never).not.toContainEqual({ kind: 'inject', id: scenario.injects[0]?.id });
  });

  it('[CRT-4] over many runs a criterion is met and missed as each run’s own log says', () => {
    const [first] = SMALL.thresholds;
    const scenario = {
      ...SMALL,
      criteria: [{ id: 'calm', text: { en: 'Calm', zh: '冷静' }, is: { never: { tripped: first?.id ?? '' } } }],
    };
    const { tally } = counted({ scenario, cards: [], policies: ['bayes'] });
    const tripped = tally.reached.threshold[first?.id ?? ''];
    expect(tripped).toBeGreaterThan(0);
    expect(tally.judged).toEqual({ calm: { met: 24 - (tripped ?? 0), missed: tripped } });
  });
});
