import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, follow } from '../../src/core/fold.ts';
import type { State } from '../../src/core/state.ts';
import { stateHash } from '../../src/core/state-hash.ts';
import { verify } from '../../src/core/verify.ts';
import type { LogRecord } from '../../src/log/record.ts';

const FOLDER = new URL('../golden/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** File name → state hash after the last record, written when the log was kept. Never edited to make a test pass. */
const EXPECTED = JSON.parse(read('expected.json')) as Record<string, string>;
const logs = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));

describe('golden logs', () => {
  it('[LOG-5] every kept log has its expected state', () => {
    expect(logs.sort()).toEqual(Object.keys(EXPECTED).sort());
    expect(logs.length).toBeGreaterThanOrEqual(2);
  });

  it.each(logs)('[LOG-5] %s folds to the state it folded to then, and verifies', (name) => {
    const lines = read(name).trimEnd().split('\n');
    const folded = fold(lines);
    expect(folded.ok && stateHash(folded.value)).toBe(EXPECTED[name]);
    expect(verify(lines)).toMatchObject({ ok: true, records: lines.length });
  });

  it.each(logs)('[LOG-1] %s folded record by record and all at once is the same state', (name) => {
    const lines = read(name).trimEnd().split('\n');
    let state: State | undefined;
    for (const line of lines) {
      const next = follow(state, line, JSON.parse(line) as LogRecord);
      if (!next.ok) throw new Error(next.error.message);
      state = next.value;
    }
    expect(state && stateHash(state)).toBe(EXPECTED[name]);
  });
});
