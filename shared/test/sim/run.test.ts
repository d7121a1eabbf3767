import { describe, expect, it } from 'vitest';
import { minutes } from '../../src/base/time.ts';
import { fold } from '../../src/core/fold.ts';
import { phaseOf } from '../../src/core/query.ts';
import { stateHash } from '../../src/core/state-hash.ts';
import { verify } from '../../src/core/verify.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { both, happenings, played, SMALL } from './played.ts';

const SEEDS = Array.from({ length: 12 }, (_, i) => `s${i}`);

describe('a simulated exercise', () => {
  it.each(['passive', 'random', 'bayes'] as const)('[SIM-1] equal seeds give byte-identical logs: %s', (policy) => {
    for (const seed of SEEDS.slice(0, 4)) {
      const setup = { scenario: SMALL, seed, policies: both(policy) };
      expect(played(setup).lines).toEqual(played(setup).lines);
    }
  });

  it.each(['random', 'bayes'] as const)('[SIM-2] different seeds give different exercises: %s', (policy) => {
    const logs = SEEDS.map((seed) => happenings(played({ scenario: SMALL, seed, policies: both(policy) })).join('\n'));
    expect(new Set(logs).size).toBe(SEEDS.length);
  });

  it.each(['passive', 'random', 'bayes'] as const)('[SIM-3] its log verifies and folds to its state: %s', (policy) => {
    for (const seed of SEEDS) {
      const { lines, state } = played({ scenario: SMALL, seed, policies: both(policy) });
      const verdict = verify(lines);
      expect(verdict.ok ? 'sound' : verdict.fault).toBe('sound');
      const folded = fold(lines);
      expect(folded.ok && stateHash(folded.value)).toBe(stateHash(state));
    }
  });

  it('[SIM-4] it runs from the opening to the planned length, is closed, and is marked as simulated', () => {
    const { records, state } = played({ scenario: SMALL, seed: 'end', policies: both('bayes') });
    expect(phaseOf(state)).toBe('closed');
    expect(state.opening.exercise).toBe('sim-small-end');
    expect(records.find((r) => r.event.type === 'exerciseEnded')?.at).toBe(minutes(SMALL.length));
    const names = records.flatMap(({ event }) => (event.type === 'seatTaken' ? [event.name] : []));
    expect(names).toEqual(SMALL.seats.map(() => 'Bot (bayes)'));
  });

  it('[SIM-4] a seed that cannot stand in an id still runs', () => {
    const { state } = played({ scenario: SMALL, seed: 'a seed, with words', policies: both('passive') });
    expect(state.opening.exercise).toBe('sim-small');
    expect(state.opening.seed).toBe('a seed, with words');
  });

  it('[SIM-5] a card that nothing uses changes no record but the opening', () => {
    const same = (words: string) => ({ en: words, zh: `${words}（中）` });
    const document = scenarioDocument();
    const idle = { id: 'P9', title: same('Evidence standard'), sides: ['A' as const, 'B' as const], steps: [] };
    const scenario = aScenario({ procedures: [...(document.procedures ?? []), idle] });
    for (const policy of ['random', 'bayes'] as const)
      for (const seed of SEEDS) {
        const run = (procedures: string[]) => played({ scenario, seed, policies: both(policy), procedures });
        expect(happenings(run(['P9']))).toEqual(happenings(run([])));
        expect(happenings(run(['P4', 'P9']))).toEqual(happenings(run(['P4'])));
      }
  });

  it('[SIM-5] a card in use leaves every draw that is not about it as it was', () => {
    const opened = (procedures: string[]) =>
      played({ scenario: SMALL, seed: 'paired', policies: both('bayes'), procedures }).records.flatMap((r) =>
        r.event.type === 'itemOpened' ? [`${r.at} ${r.event.seat} ${r.event.item}`] : [],
      );
    expect(opened(['P4']).length).toBeGreaterThan(6);
    expect(opened(['P4'])).toEqual(opened([]));
  });

  it('[SIM-6] the truth never reaches a bot: with another truth every record but the opening is the same', () => {
    const incidents = SMALL.incidents.map((i) => ({ ...i, truth: 'attack' }));
    for (const policy of ['random', 'bayes'] as const)
      for (const seed of SEEDS) {
        const run = (scenario: typeof SMALL) => happenings(played({ scenario, seed, policies: both(policy) }));
        expect(run({ ...SMALL, incidents })).toEqual(run(SMALL));
      }
  });

  it('[SIM-6] likelihoods reach a bot only of what its seat has opened', () => {
    const muted = SMALL.injects.map((inject) => ({
      ...inject,
      deliveries: inject.deliveries.map((d) => ({
        ...d,
        evidence: d.evidence.map((e) => ({ ...e, likelihood: { attack: 0.9, fault: 0.1, third: 0.1 } })),
      })),
    }));
    const opened = (scenario: typeof SMALL) => played({ scenario, seed: 'open', policies: both('bayes') }).records;
    const upTo = (scenario: typeof SMALL) => {
      const records = opened(scenario);
      const first = records.findIndex((r) => r.event.type === 'itemOpened');
      return records.slice(1, first + 1).map(({ prev: _chain, ...rest }) => rest);
    };
    expect(upTo({ ...SMALL, injects: muted })).toEqual(upTo(SMALL));
    expect(
      happenings(played({ scenario: { ...SMALL, injects: muted }, seed: 'open', policies: both('bayes') })),
    ).not.toEqual(happenings(played({ scenario: SMALL, seed: 'open', policies: both('bayes') })));
  });

  it('[SIM-7] each side may have a policy of its own', () => {
    const { records } = played({ scenario: SMALL, seed: 'two', policies: { A: 'bayes', B: 'passive' } });
    const acted = records.flatMap(({ actor }) => (actor.kind === 'seat' ? [actor.seat] : []));
    expect(acted.length).toBeGreaterThan(0);
    expect(acted.every((seat) => seat.startsWith('a-'))).toBe(true);
  });
});
