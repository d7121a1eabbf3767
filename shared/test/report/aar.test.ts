import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../../src/log/record.ts';
import { type AarDocument, AUDIENCES, type Statement } from '../../src/report/aar/document.ts';
import { editable, withEdits } from '../../src/report/aar/edits.ts';
import { redact } from '../../src/report/aar/redact.ts';
import { aarOf } from '../../src/report/aar/report.ts';
import { longLog } from '../../src/testing/long-log.ts';
import { aScenario } from '../../src/testing/scenario.ts';

const scenario = {
  ...aScenario(),
  objectives: [
    {
      ...{ id: 'ask', text: { en: 'Ask before acting', zh: '先问后行' }, sides: ['A' as const, 'B' as const] },
      evidence: { messages: ['INQUIRY' as const] },
    },
  ],
};
const log: readonly LogRecord[] = longLog(scenario, 1_500).map((line) => JSON.parse(line) as LogRecord);
const made = (records: readonly LogRecord[], audience: (typeof AUDIENCES)[number]): AarDocument => {
  const document = aarOf(records, audience);
  if (!document) throw new Error('no report');
  return document;
};
const statements = ({ sections }: AarDocument): readonly Statement[] =>
  sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'list' ? b.items : b.rows.flat()));

/** Fields that hold what a person typed or is called, wherever in an event they stand. */
const PEOPLE = new Set(['name', 'names', 'by', 'label', 'comment']);
const WORDS = new Set(['reason', 'text', 'note', 'headline', 'body', 'case', 'words', 'wording']);
const OWN: { readonly [type: string]: readonly string[] } = {
  observed: ['text', 'tags'],
  noteSent: ['words'],
  noteFiled: ['note'],
  clockHanded: ['to'],
  penHanded: ['name', 'from'],
  actingBegan: ['reason'],
  handRaised: ['reason'],
  readySet: ['reason'],
};

/** The random log holds these at least: what is not there could not leak. */
const MEANT = {
  people: ['noteSent', 'noteFiled', 'observed', 'bookmarked', 'rated'],
  words: ['holdPlaced', 'moveProposed', 'messageDrafted', 'assessmentFiled', 'adhocSent', 'noteShared'],
};

/** Another log of the same acts, in which everything people typed or are called is something else. */
const disturbed = (
  records: readonly LogRecord[],
  of: 'people' | 'words',
): { other: LogRecord[]; changed: ReadonlySet<string> } => {
  const changed = new Set<string>();
  let at = '';
  const names = new Map<string, string>();
  // The same person is the same person in both.
  const another = (was: string): string => {
    const known = names.get(was) ?? `other ${names.size + 1}`;
    names.set(was, known);
    changed.add(at);
    return known;
  };
  const all = (value: unknown): unknown => {
    if (typeof value === 'string') return another(value);
    if (Array.isArray(value)) return value.map(all);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === 'lang' ? v : all(v)]));
    return value;
  };
  const walk = (value: unknown, keys: ReadonlySet<string>): unknown => {
    if (Array.isArray(value)) return value.map((v) => walk(v, keys));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, v]) => [
        key,
        keys.has(key) && !(key === 'by' && (v === 'A' || v === 'B' || typeof v === 'number')) ? all(v) : walk(v, keys),
      ]),
    );
  };
  const other = records.map((record): LogRecord => {
    const { type } = record.event;
    at = type;
    const keys = new Set([...(of === 'words' ? [...PEOPLE, ...WORDS] : PEOPLE), ...(OWN[type] ?? [])]);
    // The scenario is the author's, and the marking the exercise's own.
    const opens = type === 'exerciseOpened' || type === 'markingSet' || type === 'termsSet';
    const event = opens ? record.event : (walk(record.event, keys) as LogRecord['event']);
    const actor =
      'name' in record.actor
        ? { ...record.actor, name: another(record.actor.name) }
        : record.actor.kind === 'seat' && record.actor.by !== undefined
          ? { ...record.actor, by: another(record.actor.by) }
          : record.actor;
    return { ...record, actor, event };
  });
  return { other, changed };
};

describe('after-action report', () => {
  it('[AAR-1] is made from the log alone, in HSEEP’s outline, and every claim names records that are there', () => {
    const document = made(log, 'trainer');
    expect(document.sections.filter((s) => s.level === 1).map((s) => s.id)).toEqual([
      'summary',
      'overview',
      'objectives',
      'analysis-A',
      'analysis-B',
      'improvement',
      'participants',
      'msel',
      'hotline',
      'probes',
    ]);
    const claims = statements(document).filter(({ id }) => id?.startsWith('finding:') || id?.startsWith('action:'));
    expect(claims.length).toBeGreaterThan(3);
    for (const { id, records = [] } of claims) {
      expect(records.length, id).toBeGreaterThan(0);
      for (const seq of records) expect(log[seq]?.seq).toBe(seq);
    }
    for (const { text } of statements(document)) expect(typeof text.en === typeof text.zh).toBe(true);
    expect(JSON.stringify(made(log, 'trainer'))).toBe(JSON.stringify(document));
    expect(aarOf(log.slice(1), 'trainer')).toBeUndefined();
  });

  it('[AAR-2] a statement written anew stands as written, in both languages, by whom; figures stay', () => {
    const document = made(log, 'trainer');
    const ids = [...editable(document)];
    const id = ids.find((i) => i.startsWith('action:')) ?? '';
    const edited = withEdits(document, [
      { id, text: 'Ring first.', by: 'Ada', version: 1 },
      { id, text: 'Ring first, then write.', by: 'Bo', version: 2 },
      { id: 'nothing:here', text: 'x', by: 'Bo', version: 1 },
    ]);
    const now = statements(edited).find((s) => s.id === id);
    expect(now).toMatchObject({ text: { en: 'Ring first, then write.', zh: 'Ring first, then write.' }, by: 'Bo' });
    expect(statements(edited).filter((s) => s.id !== id)).toEqual(statements(document).filter((s) => s.id !== id));
  });

  it('[AAR-3] what an audience must not know changes nothing in its report (seed long/bench)', () => {
    for (const [audience, of] of [
      ['participants', 'people'],
      ['sponsor', 'words'],
      ['public', 'words'],
    ] as const) {
      const { other, changed } = disturbed(log, of);
      expect([...changed], audience).toEqual(expect.arrayContaining(MEANT[of]));
      expect(JSON.stringify(made(other, audience)), audience).toBe(JSON.stringify(made(log, audience)));
    }
    // It does say something: the trainer's own differs.
    expect(JSON.stringify(made(disturbed(log, 'words').other, 'trainer'))).not.toBe(
      JSON.stringify(made(log, 'trainer')),
    );
  });

  it('[AAR-3] the public’s has no appendix, and nobody but the trainer reads a name', () => {
    expect(made(log, 'public').sections.map((s) => s.id)).not.toContain('hotline');
    for (const audience of AUDIENCES) {
      const table = made(log, audience).sections.find((s) => s.id === 'participants')?.blocks[0];
      if (table?.kind !== 'table') continue;
      expect(table.head.some(({ en }) => en === 'Name')).toBe(audience === 'trainer');
    }
    expect(redact(log, 'trainer')).toBe(log);
  });
});
