import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/log/actor.ts';
import { command } from '../../src/log/command.ts';
import { chronicleOf } from '../../src/report/chronicle.ts';
import { csvExport } from '../../src/report/csv.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { project } from '../../src/view/project.ts';

const DRILL = { en: 'DRILL', zh: '演练' };
const viewers = [
  { kind: 'facilitator' },
  { kind: 'side', side: 'A' },
  { kind: 'side', side: 'B' },
  { kind: 'public' },
] as const;

const markings = (t: TableTop): unknown[] =>
  viewers.map((viewer) => {
    const { exercise } = project(t.state, viewer) as unknown as {
      exercise: { it: { marking: unknown } };
    };
    return exercise.it.marking;
  });

describe('the marking of an exercise', () => {
  it('[F1] cannot be empty in either language, and is the scenario’s until it is told otherwise', () => {
    for (const marking of [{ en: '', zh: '演练' }, { en: 'DRILL', zh: '  ' }, { en: 'DRILL' }])
      expect(command.safeParse({ type: 'setMarking', marking }).success).toBe(false);
    expect(new Set(markings(new TableTop()).map((m) => JSON.stringify(m)))).toEqual(
      new Set([JSON.stringify({ en: 'EXERCISE', zh: '演习' })]),
    );
  });

  it('[F1] is what it was opened with, then what a facilitator sets, in every view, report and table', () => {
    const t = new TableTop(undefined, { marking: { en: 'STAFF TALKS', zh: '参谋会谈' } });
    expect(markings(t)).toEqual(viewers.map(() => ({ en: 'STAFF TALKS', zh: '参谋会谈' })));
    t.facilitator({ type: 'setMarking', marking: DRILL });
    expect(markings(t)).toEqual(viewers.map(() => DRILL));
    expect(chronicleOf(t.records)?.marking).toEqual(DRILL);
    const csv = csvExport();
    const rows = t.records.flatMap((record) => csv.take(record)).filter(({ file }) => file === 'records');
    expect(rows.map(({ line }) => line.split(',')[0])).toEqual(['STAFF TALKS', 'DRILL']);
  });

  it('[F1] [RHS-1] of a rehearsal is the rehearsal’s, whatever is set', () => {
    const t = new TableTop(undefined, { rehearsal: true, marking: DRILL });
    t.facilitator({ type: 'setMarking', marking: DRILL });
    expect(markings(t)).toEqual(viewers.map(() => ({ en: 'REHEARSAL', zh: '预演' })));
    expect(chronicleOf(t.records)?.marking.en).toBe('REHEARSAL');
  });

  it('[F1] [ZH-3] is for whoever may edit alone', () => {
    const t = new TableTop();
    const watcher: Actor = { kind: 'facilitator', name: 'W', grants: ['view', 'inject', 'clock'] };
    expect(t.ask({ type: 'setMarking', marking: DRILL }, watcher)).toMatchObject({
      rejection: { code: 'not-granted' },
    });
    expect(t.ask({ type: 'setTerms', terms: {} }, watcher)).toMatchObject({ rejection: { code: 'not-granted' } });
  });
});

describe('the terms of an exercise', () => {
  it('[ZH-3] are a record, reach every seat, and are the product’s own again where none is given', () => {
    const t = new TableTop();
    const terms = () =>
      viewers.map((viewer) => {
        const { exercise } = project(t.state, viewer) as unknown as {
          exercise: { it: { terms?: unknown } };
        };
        return exercise.it.terms;
      });
    expect(terms()).toEqual(viewers.map(() => undefined));
    t.facilitator({ type: 'setTerms', terms: { other: { en: 'our counterpart', zh: '对口方' } } });
    expect(t.events('termsSet')).toEqual([
      { type: 'termsSet', terms: { other: { en: 'our counterpart', zh: '对口方' } } },
    ]);
    expect(terms()).toEqual(viewers.map(() => ({ other: { en: 'our counterpart', zh: '对口方' } })));
    t.facilitator({ type: 'setTerms', terms: {} });
    expect(terms()).toEqual(viewers.map(() => ({})));
    expect(command.safeParse({ type: 'setTerms', terms: { enemy: { en: 'x' } } }).success).toBe(false);
  });
});
