import { describe, expect, it } from 'vitest';
import { rng } from '../../src/base/rng.ts';
import { fold, follow } from '../../src/core/fold.ts';
import { recover } from '../../src/core/recover.ts';
import type { State } from '../../src/core/state.ts';
import { stateHash } from '../../src/core/state-hash.ts';
import { verify } from '../../src/core/verify.ts';
import { hashLine } from '../../src/log/hash-line.ts';
import { encodeRecord, type LogRecord } from '../../src/log/record.ts';
import { playedLog } from '../../src/testing/played-log.ts';
import { TableTop } from '../../src/testing/table-top.ts';

const FORGERIES = process.env.FIREBREAK_DEEP === '1' ? 2_000 : 200;

const parse = (line: string) => JSON.parse(line) as LogRecord;

/** Makes the chain whole again after a change, as a careful forger would. */
const restamped = (records: readonly LogRecord[]): string[] => {
  let prev = '';
  return records.map((r, seq) => {
    const line = encodeRecord({ ...r, seq, prev });
    prev = hashLine(line);
    return line;
  });
};

describe('the log', () => {
  it('[LOG-1] replay equals live by hash at every record that was published', () => {
    const lived: [number, string][] = [];
    const t = playedLog('live', 900, (x) => lived.push([x.state.head.seq, stateHash(x.state)]));
    const hashes = new Map(lived);
    let state: State | undefined;
    let compared = 0;
    for (const line of t.lines) {
      const next = follow(state, line, parse(line));
      if (!next.ok) throw new Error(next.error.message);
      state = next.value;
      const live = hashes.get(state.head.seq);
      if (live === undefined) continue;
      expect([state.head.seq, stateHash(state)]).toEqual([state.head.seq, live]);
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
    expect(t.records.length).toBeGreaterThan(200);
  });

  it('[LOG-1] also for an exercise that was recovered half way', () => {
    const t = playedLog('recovered', 80);
    const half = t.lines.slice(
      0,
      t.records.findIndex((r) => r.seq > 60 && r.commandId !== undefined),
    );
    const folded = fold(half);
    if (!folded.ok) throw new Error(folded.error.message);
    const wall = parse(half.at(-1) ?? '').wall;
    const back = recover(folded.value, wall + 3_000, wall + 60_000);
    if (!back) throw new Error('it was not running');
    const lines = [...half, ...back.lines];
    const again = fold(lines);
    expect(again.ok && stateHash(again.value)).toBe(stateHash(back.state));
    expect(verify(lines)).toMatchObject({ ok: true, records: lines.length });
  });

  it('[LOG-2] a record that is missing, swapped, doubled or cut short is refused with its number', () => {
    const { lines } = playedLog('order', 120);
    expect(lines.length, 'the seed drew too short a log').toBeGreaterThan(20);
    const without = [...lines.slice(0, 9), ...lines.slice(10)];
    expect(fold(without)).toMatchObject({ ok: false, error: { message: 'record 9 is missing' } });
    const swapped = [...lines.slice(0, 9), lines[10] ?? '', lines[9] ?? '', ...lines.slice(11)];
    expect(fold(swapped)).toMatchObject({ ok: false });
    expect(fold([...lines.slice(0, 9), lines[8] ?? '', ...lines.slice(9)])).toMatchObject({ ok: false });
    const cut = [...lines.slice(0, 9), (lines[9] ?? '').slice(0, 40)];
    expect(fold(cut)).toMatchObject({ ok: false, error: { seq: 9, message: expect.stringContaining('truncated') } });
    expect(fold([])).toMatchObject({ ok: false });
    expect(fold(lines.slice(1))).toMatchObject({ ok: false });
  });

  it('[LOG-3] an honest log verifies, and every forgery is found, re-stamped or not', () => {
    const honest = playedLog('forge', 120);
    expect(verify(honest.lines)).toMatchObject({ ok: true, records: honest.lines.length });
    const r = rng('forgeries', 'test');
    let tried = 0;
    for (let i = 0; i < FORGERIES; i++) {
      const at = 1 + r.int(honest.lines.length - 2);
      const records = honest.lines.map(parse);
      const victim = records[at] as LogRecord;
      // Without an act that nothing hangs on, the rest is another honest log: only a signature could tell.
      const alone = victim.cause === undefined && !records.some((x) => x.cause === at);
      if (i % 6 === 1 && alone) continue;
      // So is one in which a seat did itself what was done for it: it may, also while somebody acts for it.
      const own = victim.actor.kind === 'seat' && victim.actor.seat === 'b-duty';
      if (i % 6 === 5 && own) continue;
      const forged = (() => {
        switch (i % 6) {
          case 0: {
            const line = honest.lines[at] ?? '';
            const k = r.int(line.length);
            const flipped = line.slice(0, k) + String.fromCharCode(line.charCodeAt(k) ^ 1) + line.slice(k + 1);
            return [...honest.lines.slice(0, at), flipped, ...honest.lines.slice(at + 1)];
          }
          case 1:
            return restamped(records.filter((_, k) => k !== at));
          case 2:
            return restamped([...records.slice(0, at), victim, ...records.slice(at)]);
          case 3:
            return restamped(records.map((x, k) => (k === at ? { ...x, at: x.at + 1 } : x)));
          case 4:
            return restamped(
              records.map((x, k) =>
                k === at ? { ...x, event: { type: 'rungChanged', side: 'B', from: 0, to: 5 } } : x,
              ),
            );
          default:
            return restamped(records.map((x, k) => (k === at ? { ...x, actor: { kind: 'seat', seat: 'b-duty' } } : x)));
        }
      })();
      if (forged.join('\n') === honest.lines.join('\n')) continue;
      tried++;
      const verdict = verify(forged);
      // Another seat's name under a record of its own doing is no forgery.
      if (verdict.ok) throw new Error(`forgery ${i} (kind ${i % 6}) at record ${at} passed: ${honest.lines[at]}`);
    }
    expect(tried).toBeGreaterThan(FORGERIES * 0.8);
  });

  it('[LOG-4] the first record holds the scenario, the condition, the seed and the model', () => {
    const t = new TableTop(undefined, { procedures: ['P4'], seed: 's1' });
    expect(t.records[0]?.event).toMatchObject({
      type: 'exerciseOpened',
      scenario: { id: 'small', injects: expect.any(Array) },
      condition: { procedures: ['P4'] },
      seed: 's1',
      model: expect.any(String),
    });
  });
});
