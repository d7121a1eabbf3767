import { describe, expect, it } from 'vitest';
import type { RejectionCode } from '../../src/base/rejection.ts';
import { minutes } from '../../src/base/time.ts';
import { parsePolicies } from '../../src/sim/policies.ts';
import { script } from '../../src/sim/script.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { both, played, SMALL } from './played.ts';

const SEEDS = Array.from({ length: 25 }, (_, i) => `p${i}`);

/** What no view can tell: the state of a line that the desk's own directory does not list. */
const UNSEEN: readonly RejectionCode[] = ['line-is-down', 'line-is-suspended'];

/** A line goes down and comes back, so that there is something to be refused for. */
const CUT = aScenario({
  injects: [
    ...(scenarioDocument().injects ?? []),
    {
      id: 'cut',
      title: { en: 'Cut', zh: '切断' },
      trigger: { at: 12 },
      effects: [{ cut: 'text' }],
    },
    { id: 'back', title: { en: 'Back', zh: '恢复' }, trigger: { at: 18 }, effects: [{ restore: { line: 'text' } }] },
  ],
});

const census = (scenario: typeof SMALL, policy: 'random' | 'bayes') => {
  const codes: Partial<Record<RejectionCode, number>> = {};
  const kinds = new Set<string>();
  let commands = 0;
  for (const seed of SEEDS) {
    const run = played({ scenario, seed, policies: both(policy) });
    commands += run.commands;
    for (const { rejection } of run.refusals) codes[rejection.code] = (codes[rejection.code] ?? 0) + 1;
    for (const { event } of run.records) kinds.add(event.type);
  }
  return { codes, kinds, commands };
};

describe('policies', () => {
  it.each(['random', 'bayes'] as const)(
    '[SIM-8] %s is never refused for what its view could have told it',
    (policy) => {
      for (const scenario of [SMALL, CUT]) {
        const { codes, commands } = census(scenario, policy);
        expect(Object.keys(codes).filter((code) => !UNSEEN.some((unseen) => unseen === code))).toEqual([]);
        const refused = Object.values(codes).reduce((a, b) => a + b, 0);
        expect(refused / commands).toBeLessThan(0.01);
      }
    },
  );

  it('[SIM-8] and that says something: random play does nearly everything a seat can do', () => {
    const { kinds, commands } = census(SMALL, 'random');
    expect(commands).toBeGreaterThan(4_000);
    const asked = [
      ...['itemOpened', 'callPlaced', 'callAnswered', 'callRefused', 'callLeftRinging', 'callEnded', 'callSpoken'],
      ...['messageDrafted', 'messageApproved', 'messageTransmitted', 'messageWithdrawn', 'messageOpened', 'replyGiven'],
      ...['assessmentFiled', 'holdPlaced', 'holdReleased', 'explanationAccepted', 'moveProposed', 'moveConcurred'],
      ...['moveWithdrawn', 'probeAnswered'],
    ];
    expect(asked.filter((type) => !kinds.has(type))).toEqual([]);
  });

  it('[SIM-9] passive does nothing at all', () => {
    const { records } = played({ scenario: SMALL, seed: '1', policies: both('passive') });
    expect(records.filter((r) => r.actor.kind === 'seat')).toEqual([]);
  });

  it('[SIM-10] scripted takes each step at its minute, and tells which were refused', () => {
    const steps = [
      { at: 2, seat: 'a-duty', do: { type: 'openItem', item: 's1' } },
      { at: 3.5, do: { type: 'fireInject', inject: 'rumour' } },
      { at: 4, seat: 'a-duty', do: { type: 'openItem', item: 's9' } },
    ];
    const read = script.parse({ scenario: 'small', label: { en: 'Three steps', zh: '三步' }, steps });
    const { records, refusals } = played({ scenario: SMALL, seed: '1', policies: both('scripted'), script: read });
    expect(records.find((r) => r.event.type === 'itemOpened')).toMatchObject({
      at: minutes(2),
      actor: { seat: 'a-duty' },
    });
    expect(records.find((r) => r.event.type === 'injectCalled')).toMatchObject({
      at: minutes(3.5),
      actor: { kind: 'facilitator' },
    });
    expect(refusals).toMatchObject([
      { at: minutes(4), seat: 'a-duty', rejection: { code: 'unknown-item', about: 's9' } },
    ]);
  });

  it('[SIM-11] an unknown policy is refused with the names there are', () => {
    expect(parsePolicies('bayes,passive')).toEqual({ ok: true, value: { A: 'bayes', B: 'passive' } });
    expect(parsePolicies('random')).toEqual({ ok: true, value: { A: 'random', B: 'random' } });
    const wrong = parsePolicies('bayes,clever');
    expect(wrong).toEqual({
      ok: false,
      error: 'there is no policy "clever"; there is: passive, random, bayes, scripted',
    });
    for (const given of ['', 'bayes,bayes,bayes', ',', 'toString']) expect(parsePolicies(given).ok).toBe(false);
  });
});
