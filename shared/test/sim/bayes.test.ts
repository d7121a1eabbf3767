import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsAbove, type BotType, drawType } from '../../src/sim/bayes/bot-type.ts';
import { chanceOf, fromPercent, logit, moved, toPercent, updated } from '../../src/sim/bayes/log-belief.ts';
import { messageRatio } from '../../src/sim/bayes/message-likelihood.ts';
import { Reader } from '../../src/sim/readings.ts';
import { fullScenario } from '../../src/testing/full-scenario.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { both, drawFrom, happenings, played, SMALL } from './played.ts';

const SMALL_EVIDENCE = fullScenario().injects.filter((i) => i.id === 'forgery');

const weights = fc.dictionary(fc.stringMatching(/^[a-f]$/), fc.double({ min: -30, max: 30, noNaN: true }), {
  minKeys: 2,
  maxKeys: 6,
});

describe('the Bayesian threshold seat', () => {
  it('[SIM-12] what it files is whole percent summing to 100', () => {
    fc.assert(
      fc.property(weights, (belief) => {
        const filed = Object.values(toPercent(belief));
        expect(filed.reduce((a, b) => a + b, 0)).toBe(100);
        expect(filed.every((p) => Number.isInteger(p) && p >= 0)).toBe(true);
      }),
      { seed: 12 },
    );
  });

  it('[SIM-12] evidence adds its log-likelihood ratio to the log-odds, in any order', () => {
    const belief = fromPercent({ attack: 30, fault: 50, third: 20 });
    const log = { attack: Math.log(0.8), fault: Math.log(0.2), third: Math.log(0.2) };
    const before = logit(chanceOf(belief, ['attack']));
    expect(logit(chanceOf(updated(belief, log), ['attack']))).toBeCloseTo(before + Math.log(4), 10);
    expect(logit(chanceOf(moved(belief, ['attack'], -0.7), ['attack']))).toBeCloseTo(before - 0.7, 10);
    const one = moved(updated(belief, log), ['attack'], -0.7);
    const other = updated(moved(belief, ['attack'], -0.7), log);
    expect(chanceOf(one, ['attack'])).toBeCloseTo(chanceOf(other, ['attack']), 10);
  });

  it('[SIM-13] a message counts as ln[(r q1 + (1−r)/2) / (r q0 + (1−r)/2)], and nothing at trust 0', () => {
    const denial = { to: 'INQUIRY', answered: 'NEGATIVE' } as const;
    expect(messageRatio(denial, 0)).toBe(0);
    expect(messageRatio(denial, 1)).toBeCloseTo(Math.log(0.45 / 0.85), 10);
    expect(messageRatio(denial, 0.6)).toBeCloseTo(Math.log((0.6 * 0.45 + 0.2) / (0.6 * 0.85 + 0.2)), 10);
    expect(messageRatio({ to: 'INQUIRY', answered: 'AFFIRM' }, 0.8)).toBeGreaterThan(0);
    expect(messageRatio({ silent: 'message' }, 0.8)).toBeGreaterThan(0);
    expect(messageRatio({ to: 'INQUIRY', answered: 'STANDBY' }, 0.8)).toBe(0);
  });

  it('[SIM-14] it acts above C_fa / (C_fa + C_miss), and time pressure lowers that toward the deadline', () => {
    const type: BotType = { ...drawType(drawFrom('t')('type')), falseAlarm: 1.5, haste: 0.2 };
    expect(actsAbove(type, 0)).toBeCloseTo(0.6, 10);
    expect(actsAbove(type, 0.5)).toBeCloseTo(0.54, 10);
    expect(actsAbove(type, 7)).toBeCloseTo(0.48, 10);
  });

  it('[SIM-15] types are drawn per run and per side', () => {
    const draw = drawFrom('run');
    expect(drawType(draw('bot.type', 'A'))).toEqual(drawType(draw('bot.type', 'A')));
    expect(drawType(draw('bot.type', 'A'))).not.toEqual(drawType(draw('bot.type', 'B')));
    expect(drawType(draw('bot.type', 'A'))).not.toEqual(drawType(drawFrom('other')('bot.type', 'A')));
  });

  it('[SIM-16] over many runs it asks, answers, holds, accepts and climbs, and not always alike', () => {
    const kinds = new Map<string, number>();
    const peaks = new Set<number>();
    for (let i = 0; i < 60; i++) {
      const { records, state } = played({ scenario: SMALL, seed: `r${i}`, policies: both('bayes') });
      for (const type of new Set(records.map((r) => r.event.type))) kinds.set(type, (kinds.get(type) ?? 0) + 1);
      peaks.add(Math.max(state.ladder.A.peak, state.ladder.B.peak));
    }
    const needed = ['assessmentFiled', 'thresholdPressing', 'holdPlaced', 'messageTransmitted', 'replyGiven'] as const;
    for (const type of [...needed, 'explanationAccepted', 'rungChanged'] as const)
      expect({ type, runs: kinds.get(type) ?? 0 }).toEqual({ type, runs: expect.toSatisfy((n: number) => n > 3) });
    expect(peaks.size).toBeGreaterThan(1);
    expect(peaks).toContain(0);
  });

  it('[SIM-17] evidence of guilt makes it climb more often than evidence of a fault', () => {
    const saying = (likelihood: Record<string, number>) =>
      aScenario({
        injects: (scenarioDocument().injects ?? []).map((inject) => ({
          ...inject,
          deliveries: (inject.deliveries ?? []).map((d) => ({
            ...d,
            evidence: (d.evidence ?? []).map((e) => ({ ...e, likelihood })),
          })),
        })),
      });
    const climbs = (likelihood: Record<string, number>) => {
      const scenario = saying(likelihood);
      let n = 0;
      for (let i = 0; i < 30; i++)
        if (played({ scenario, seed: `g${i}`, policies: both('bayes') }).state.ladder.A.peak > 0) n += 1;
      return n;
    };
    const guilty = climbs({ attack: 0.9, fault: 0.1, third: 0.1 });
    const faulty = climbs({ attack: 0.1, fault: 0.9, third: 0.3 });
    expect(guilty).toBeGreaterThan(20);
    expect(faulty).toBeLessThan(3);
  });

  it('[SIM-20] hands over evidence when asked for it, gives an opinion on what it gets, and asks who wrote', () => {
    const scenario = fullScenario({
      injects: [
        {
          ...{ id: 'request', title: { en: 'A request', zh: '请求' }, trigger: { at: 5 }, deliveries: [] },
          effects: [
            {
              transmit: {
                ...{ message: 'request', line: 'text', from: 'B', type: 'RFI', topic: 'safety' },
                slots: { incident: 'outage', question: 'yours' },
              },
            },
          ],
        },
        ...SMALL_EVIDENCE,
      ],
    });
    const tally = { handed: 0, opinions: 0, asked: 0, silent: 0 };
    for (let i = 0; i < 20; i++) {
      const { records } = played({ scenario, seed: `e${i}`, policies: both('bayes'), procedures: [] });
      const drafts = records.flatMap(({ event: e }) =>
        e.type === 'messageDrafted' && e.seat !== undefined ? [e] : [],
      );
      const handed = drafts.filter((d) => d.content.type === 'EVIDENCE');
      expect(handed.length).toBeLessThanOrEqual(1);
      for (const { from, content } of handed) expect([from, content.inReplyTo]).toEqual(['A', 'B-0001']);
      const opinions = drafts.filter((d) => d.content.type === 'OPINION');
      expect(new Set(opinions.map((o) => `${o.from} ${o.content.inReplyTo}`)).size).toBe(opinions.length);
      tally.handed += handed.length;
      tally.opinions += opinions.filter((o) => o.from === 'A').length;
      tally.asked += records.filter((r) => r.event.type === 'senderVerified' && !r.event.genuine).length;
      tally.silent += handed.length === 0 ? 1 : 0;
    }
    // Evasive desks hand over nothing.
    for (const [what, n] of Object.entries(tally)) expect([what, n]).toEqual([what, expect.toSatisfy((x) => x > 1)]);
  });

  it('[SIM-20] evidence that came without the agreed keys moves it by nothing', () => {
    const read = (...procedures: string[]) => {
      const t = new TableTop(fullScenario(), { procedures }).start().wait(55);
      t.seat('a-duty', { type: 'openMessage', message: 'B-9001' });
      const eyes = { capabilityWeight: 1, pressWeight: 1, noise: 0 };
      return new Reader('a-duty', eyes, drawFrom('keys')).readings(t.state)['message:B-9001'];
    };
    // 50 % of it without P9; the object says it is 70 % sure.
    const [reading] = read() ?? [];
    const { attack = 0, fault = 0 } = reading?.logLikelihood ?? {};
    expect(fault - attack).toBeCloseTo(0.5 * 0.7 * Math.log(8), 9);
    expect(read('P7')).toEqual([]);
    expect(read('P9')?.[0]?.logLikelihood.fault).toBeCloseTo(0.7 * Math.log(0.8), 9);
  });

  it('[SIM-18] what the other side was told in private changes nothing a bot does', () => {
    const rumour = (seat: string) =>
      aScenario({
        injects: [
          ...(scenarioDocument().injects ?? []),
          {
            id: 'private',
            title: { en: 'Private', zh: '内部' },
            trigger: { at: 4 },
            deliveries: [
              {
                to: [seat],
                headline: { en: `For ${seat}`, zh: `致 ${seat}` },
                source: { kind: 'intelligence', name: { en: 'Service', zh: '机关' }, authority: 90 },
                evidence: [{ incident: 'outage', likelihood: { attack: 0.1, fault: 0.9, third: 0.1 } }],
              },
            ],
          },
        ],
      });
    const ofA = (scenario: typeof SMALL) =>
      played({ scenario, seed: 'private', policies: { A: 'bayes', B: 'passive' } })
        .records.filter((r) => r.actor.kind === 'seat')
        .map(({ at, actor, event }) => JSON.stringify({ at, actor, event }));
    expect(ofA(rumour('b-duty'))).toEqual(ofA(rumour('b-leader')));
    expect(ofA(rumour('b-duty'))).toEqual(ofA(SMALL));
    expect(happenings(played({ scenario: rumour('a-duty'), seed: 'private', policies: both('bayes') }))).not.toEqual(
      happenings(played({ scenario: SMALL, seed: 'private', policies: both('bayes') })),
    );
  });
});
