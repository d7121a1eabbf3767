import { describe, expect, it } from 'vitest';
import type { Reach } from '../../src/base/channels.ts';
import { otherSide, type SideId } from '../../src/base/ids.ts';
import { entry } from '../../src/base/paged.ts';
import { rng } from '../../src/base/rng.ts';
import { MINUTE_MS } from '../../src/base/time.ts';
import type { Message } from '../../src/core/state.ts';
import type { LineFault } from '../../src/scenario/line-faults.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { aScenario, type ScenarioDocument, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';

/** Results that theory gives and a correct engine must reproduce (measures.md §5), each played on the engine itself. */
const DEEP = process.env.FIREBREAK_DEEP === '1' ? 10 : 1;
const same = (words: string) => ({ en: words, zh: words });
const ALWAYS = { calm: 100, tense: 100, grievance: 100 };

type Times = Readonly<Record<string, Reach['time'] & { readonly officers?: number }>>;

/** A text line per entry, whose desks take that long; two meanings, so that a misheard one is the other. */
const world = (times: Times): Scenario => {
  const numbers = Object.keys(times).map((_, i) => String(i + 10));
  const lines: NonNullable<ScenarioDocument['lines']> = Object.entries(times).map(([id, { officers, ...time }], i) => ({
    ...{ id, name: same(id), kind: 'text', topics: ['safety'], latencyLimit: 100_000 },
    reach: { answer: ALWAYS, time, ...(officers !== undefined && { officers }) } as Reach,
    ends: {
      A: { number: `1000 00${numbers[i]}`, post: same('A') },
      B: { number: `2000 00${numbers[i]}`, post: same('B') },
    },
  }));
  const list = (side: SideId) =>
    lines.map((l) => ({ label: same(l.id), number: l.ends?.[otherSide(side)]?.number ?? '', asOf: '2026-01-05' }));
  const seat = (side: SideId) => ({
    ...{ id: `${side}-desk`, side, office: same('Desk'), duties: [same('Keep the line.')] },
    authorities: ['draft', 'approve', 'transmit', 'assess', 'decide', 'hold'] as const,
  });
  return aScenario({
    length: 10_000,
    seats: [seat('A'), seat('B')].map((s) => ({ ...s, authorities: [...s.authorities] })),
    moves: [],
    injects: [],
    probes: [],
    lines,
    directories: { A: list('A'), B: list('B') },
    messages: { CLARIFY: { due: 9_000, standby: 10 } },
    phrases: { ...scenarioDocument().phrases, meanings: { yes: same('yes'), no: same('no') } },
    procedures: [{ id: 'P5', title: same('Template'), sides: ['A', 'B'] }],
  });
};

const numberOf = (scenario: Scenario, line: string, from: SideId): string =>
  scenario.lines.find((l) => l.id === line)?.ends[otherSide(from)].number ?? '';

const begin = (scenario: Scenario, seed: string): TableTop => {
  const t = new TableTop(scenario, { seed, procedures: ['P5'] });
  t.start();
  t.facilitator({ type: 'setPace', pace: 16 });
  return t;
};

let made = 0;
const send = (t: TableTop, scenario: Scenario, from: SideId, line: string, meaning = 'yes'): string => {
  const message = `${from}.m${++made}`;
  const number = numberOf(scenario, line, from);
  const content = { number, type: 'CLARIFY', topic: 'safety', precedence: 'ROUTINE', slots: { meaning } } as const;
  const sent = t.seat(`${from}-desk`, { type: 'sendMessage', message, content });
  if (!sent.ok) throw new Error(sent.rejection.code);
  return message;
};
/** Exercise minutes, however long the wall takes. */
const after = (t: TableTop, minutes: number): void =>
  void t.facilitator({ type: 'jumpClock', by: Math.round(minutes * MINUTE_MS) });
const told = (t: TableTop, id: string): Message => {
  const m = entry(t.state.messages, id);
  if (!m) throw new Error(`${id} is not there`);
  return m;
};
const minutesToDesk = (m: Message): number => ((m.receivedAt ?? Number.NaN) - (m.sentAt ?? Number.NaN)) / MINUTE_MS;

/** Within four standard errors of what theory gives. */
const agrees = (obtained: number, expected: number, standardError: number): void => {
  expect(standardError).toBeGreaterThan(0);
  expect(Math.abs(obtained - expected) / standardError).toBeLessThan(4);
};
const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;
const ofMean = (xs: readonly number[]): number => {
  const m = mean(xs);
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - m) ** 2, 0) / (xs.length - 1) / xs.length);
};
const ofShare = (p: number, n: number): number => Math.sqrt((p * (1 - p)) / n);

describe('known results on the real engine', () => {
  it.each([
    { officers: 1, waits: 0.5, meanWait: 10 },
    { officers: 2, waits: 0.1, meanWait: 0.667 },
    { officers: 3, waits: 0.0152, meanWait: 0.0606 },
  ])('[KNOWN-1] a duty desk of $officers: Erlang C gives who waits and how long', ({ officers, waits, meanWait }) => {
    const scenario = world({ desk: { mean: 10, officers } });
    // Waits in one run hang together: the error is taken between runs.
    const runs = Array.from({ length: 40 * DEEP }, (_, run) => {
      const t = begin(scenario, `erlang-${run}`);
      const arrivals = rng(`erlang-${run}`, 'arrivals');
      const ids = Array.from({ length: 60 }, () => {
        after(t, arrivals.exponential(20));
        return send(t, scenario, 'A', 'desk');
      });
      // An empty desk is not yet in its steady state: the first few do not count.
      const queued = ids.slice(10).map((id) => (told(t, id).journey?.waitMs ?? 0) / MINUTE_MS);
      return { waits: mean(queued.map((w) => (w > 0 ? 1 : 0))), wait: mean(queued) };
    });
    agrees(mean(runs.map((r) => r.waits)), waits, ofMean(runs.map((r) => r.waits)));
    agrees(mean(runs.map((r) => r.wait)), meanWait, ofMean(runs.map((r) => r.wait)));
  });

  it('[KNOWN-2] a clarification of mean 15 min comes before a retaliation of mean 30 in two runs of three', () => {
    const scenario = world({ clarify: { mean: 15 }, retaliate: { mean: 30 } });
    const n = 600 * DEEP;
    let first = 0;
    for (let run = 0; run < n; run++) {
      const t = begin(scenario, `race-${run}`);
      const [word, blow] = [send(t, scenario, 'A', 'clarify'), send(t, scenario, 'A', 'retaliate')];
      after(t, 2_000);
      if (minutesToDesk(told(t, word)) < minutesToDesk(told(t, blow))) first++;
    }
    agrees(first / n, 2 / 3, ofShare(2 / 3, n));
  });

  it('[KNOWN-3] three exponential stages of 10, 15 and 5 min are done within the hour in 92.7 % of runs', () => {
    const scenario = world({ one: { mean: 10 }, two: { mean: 15 }, three: { mean: 5 } });
    const n = 600 * DEEP;
    let done = 0;
    for (let run = 0; run < n; run++) {
      const t = begin(scenario, `stages-${run}`);
      let [spent, from]: [number, SideId] = [0, 'A'];
      for (const line of ['one', 'two', 'three']) {
        const id = send(t, scenario, from, line);
        after(t, 1_000);
        spent += minutesToDesk(told(t, id));
        from = otherSide(from);
      }
      if (spent <= 60) done++;
    }
    agrees(done / n, 0.927, ofShare(0.927, n));
  });

  it('[KNOWN-4] a shifted lognormal answer time has its mean, median and ninetieth percentile', () => {
    const scenario = world({ desk: { shift: 2, median: Math.exp(1.5), sigma: 0.6 } });
    const times = Array.from({ length: 60 * DEEP }, (_, run) => {
      const t = begin(scenario, `lognormal-${run}`);
      const ids = Array.from({ length: 25 }, () => send(t, scenario, 'A', 'desk'));
      after(t, 2_000);
      return ids.map((id) => minutesToDesk(told(t, id)));
    }).flat();
    const n = times.length;
    agrees(mean(times), 7.366, ofMean(times));
    agrees(times.filter((x) => x < 6.482).length / n, 0.5, ofShare(0.5, n));
    agrees(times.filter((x) => x < 11.67).length / n, 0.9, ofShare(0.9, n));
  });

  const NOISY: LineFault = { kind: 'garble', chance: 5, wrong: true };

  it('[KNOWN-5] a fact that is misheard with chance 0.05 at each of three relays arrives wrong in 13.55 %', () => {
    const scenario = world({ relay: { median: 0 } });
    const n = 800 * DEEP;
    let wrong = 0;
    for (let run = 0; run < n; run++) {
      const t = begin(scenario, `relay-${run}`);
      t.facilitator({ type: 'faultLine', line: 'relay', fault: NOISY });
      let [fact, from]: [string, SideId] = ['yes', 'A'];
      for (let k = 0; k < 3; k++) {
        const id = send(t, scenario, from, 'relay', fact);
        after(t, 1);
        fact = told(t, id).journey?.misheard?.meaning ?? fact;
        from = otherSide(from);
      }
      if (fact !== 'yes') wrong++;
    }
    agrees(wrong / n, 0.1355, ofShare(0.1355, n));
  });

  it('[KNOWN-6] read back and sent again on mismatch, 0.28 % stay wrong, in 1.105 rounds a fact', () => {
    const scenario = world({ line: { median: 0 } });
    const rounds: number[] = [];
    let wrong = 0;
    for (let run = 0; run < 40 * DEEP; run++) {
      const t = begin(scenario, `read-back-${run}`);
      t.facilitator({ type: 'faultLine', line: 'line', fault: NOISY });
      for (let fact = 0; fact < 40; fact++) {
        for (let round = 1; ; round++) {
          const id = send(t, scenario, 'A', 'line', 'yes');
          after(t, 1);
          const number = told(t, id).number ?? '';
          const read = told(t, id).journey?.misheard?.meaning ?? 'yes';
          t.seat('B-desk', { type: 'openMessage', message: number });
          const said = t.seat('B-desk', { type: 'readBack', message: number, slots: { meaning: read } });
          if (!said.ok) throw new Error(said.rejection.code);
          if (told(t, id).readBack?.heard.meaning !== 'yes') continue;
          rounds.push(round);
          if (read !== 'yes') wrong++;
          break;
        }
      }
    }
    const n = rounds.length;
    agrees(wrong / n, 0.00276, ofShare(0.00276, n));
    agrees(mean(rounds), 1.105, ofMean(rounds));
  });

  it('[KNOWN-7] such a test fails when the engine is wrong by a fifth', () => {
    const times = Array.from({ length: 2_000 }, (_, i) => rng('mutant', 'times', '', i).exponential(15 * 1.2));
    expect(() => agrees(mean(times), 15, ofMean(times))).toThrow();
  });
});
