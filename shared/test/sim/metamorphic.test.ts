import { describe, expect, it } from 'vitest';
import type { SideId } from '../../src/base/ids.ts';
import type { Command } from '../../src/log/command.ts';
import { scenario as schema } from '../../src/scenario/scenario.ts';
import { type ScenarioDocument, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';

/** One act of a small played exercise: at a minute, by a seat. */
type Act = { readonly at: number; readonly seat: string; readonly do: Command };
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const content = (number: string, type: 'INQUIRY' | 'NOTIFY', slots: Record<string, string>) => ({
  ...{ number, type, topic: 'safety' as const, precedence: 'ROUTINE' as const, slots },
});
const chances = { attack: 70, fault: 20, third: 10 };

/** Everything that takes time or has a side: items, filings, a threshold that trips, calls, messages, moves, a card. */
const ACTS: readonly Act[] = [
  { at: 2, seat: 'a-duty', do: { type: 'openItem', item: 's1' } },
  { at: 2, seat: 'a-duty', do: { type: 'tickStep', card: 'P4', step: 'list' } },
  { at: 3, seat: 'a-duty', do: { type: 'fileAssessment', incident: 'outage', chances, confidence: 'low' } },
  { at: 3, seat: 'a-leader', do: { type: 'proposeMove', decision: 'A.d1', move: 'a-accuse', reason: 'x' } },
  {
    ...{ at: 4, seat: 'a-duty' },
    do: {
      type: 'draftMessage',
      message: 'A.m1',
      content: content('2000 0001', 'INQUIRY', { incident: 'outage', question: 'yours' }),
    },
  },
  { at: 4, seat: 'a-leader', do: { type: 'approveMessage', message: 'A.m1' } },
  { at: 5, seat: 'a-duty', do: { type: 'transmitMessage', message: 'A.m1' } },
  { at: 7, seat: 'b-duty', do: { type: 'openMessage', message: 'A-0001' } },
  { at: 8, seat: 'b-duty', do: { type: 'reply', message: 'A-0001', word: 'STANDBY', slots: {} } },
  { at: 9, seat: 'b-duty', do: { type: 'placeCall', call: 'B.c1', number: '1000 0002', topic: 'safety' } },
  { at: 10, seat: 'a-duty', do: { type: 'letRing', call: 'B.c1' } },
  { at: 16, seat: 'b-leader', do: { type: 'proposeMove', decision: 'B.d1', move: 'b-accuse', reason: 'x' } },
  { at: 17, seat: 'b-duty', do: { type: 'concurMove', decision: 'B.d1' } },
];

const played = (document: ScenarioDocument, acts: readonly Act[]): Json => {
  const t = new TableTop(schema.parse(document), { procedures: ['P4'] }).start();
  let now = 0;
  for (const act of acts) {
    t.wait(act.at - now);
    now = act.at;
    const done = t.ask(act.do, { kind: 'seat', seat: act.seat });
    if (!done.ok) throw new Error(`${act.do.type} at ${act.at}: ${done.rejection.code}`);
  }
  t.wait((document.length ?? 0) - now);
  return t.records.slice(1).map(({ at, event, cause }) => ({ at, event, cause: cause ?? null })) as unknown as Json;
};

/** A copy with every string, and every key, put through `change`. */
const renamed = (value: Json, change: (word: string) => string): Json => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((v: Json) => renamed(v, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [change(k), renamed(v, change)]));
};
const other: Readonly<Record<string, SideId>> = { A: 'B', B: 'A' };
/** A side's letter alone, at the head of an id, or as a part of a timer's name. */
const swapSides = (word: string): string =>
  word.replace(/(^|\/|:)([AB])(?=$|[./-])/g, (_all, before: string, side: string) => before + (other[side] ?? side));
const sorted = (value: Json): string =>
  JSON.stringify(value, (_key, v) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
const document = scenarioDocument() as unknown as Json;
const acts = ACTS as unknown as Json;
const play = (d: Json, a: Json): Json => played(d as unknown as ScenarioDocument, a as unknown as readonly Act[]);

describe('what must not matter', () => {
  const plain = play(document, acts);

  it('[META-1] swapping the sides swaps the log, and nothing else', () => {
    const types = new Set((plain as readonly { event: { type: string } }[]).map((r) => r.event.type));
    for (const type of ['thresholdTripped', 'callUnanswered', 'replyGiven', 'moveTaken', 'rungChanged', 'stepDone'])
      expect([type, types.has(type)]).toEqual([type, true]);
    const swapped = play(renamed(document, swapSides), renamed(acts, swapSides));
    expect(sorted(swapped)).not.toBe(sorted(plain));
    // Records of one moment may stand in the order of the sides.
    const byMoment = (log: Json) =>
      [...(log as readonly Json[])].map((r) => sorted({ ...(r as object), cause: null } as Json)).sort();
    expect(byMoment(renamed(swapped, swapSides))).toEqual(byMoment(plain));
  });

  it('[META-2] other names for hypotheses, injects, moves and lines give the same log under those names', () => {
    const names: Readonly<Record<string, string>> = {
      ...{ attack: 'h-one', fault: 'h-two', third: 'h-three', trains: 'i-one', log: 'i-two', heard: 'i-three' },
      ...{ 'a-accuse': 'm-one', 'b-accuse': 'm-two', voice: 'l-two', 'a-alert': 't-one', outage: 'x-one' },
    };
    // The kind of a line is a word of the schema, not a name.
    const rename = (word: string): string => names[word] ?? word;
    const kinds = (d: Json): Json => {
      const copy = d as unknown as ScenarioDocument;
      return {
        ...copy,
        lines: copy.lines?.map((l) => ({ ...l, kind: l.kind === ('l-two' as string) ? 'voice' : l.kind })),
      } as unknown as Json;
    };
    const same = play(kinds(renamed(document, rename)), renamed(acts, rename));
    const inTimers = (log: Json): Json =>
      renamed(log, (word) =>
        word.includes('/')
          ? word.split('/').map(rename).join('/').replace('threshold:a-alert', 'threshold:t-one')
          : rename(word),
      );
    expect(sorted(same)).toBe(sorted(inTimers(plain)));
  });

  it('[META-3] three times as long everywhere takes three times as long, and nothing else', () => {
    const TIMES = [
      'length',
      'at',
      'delay',
      'due',
      'standby',
      'window',
      'hold',
      'coolDown',
      'transit',
      'ringFor',
      'latencyLimit',
      'planned',
      'from',
      'until',
    ];
    const longer = (value: Json, key = ''): Json => {
      if (typeof value === 'number') return TIMES.includes(key) ? value * 3 : value;
      if (Array.isArray(value)) return value.map((v: Json) => longer(v, key));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, longer(v, k)]));
    };
    const withDefaults = schema.parse(scenarioDocument()) as unknown as Json;
    const base = play(withDefaults, acts);
    const slow = play(longer(withDefaults), longer(acts));
    const thrice = (log: Json) =>
      (log as readonly { at: number; event: Json }[]).map(({ at, event }) => ({ at: at * 3, event: timerless(event) }));
    const asIs = (log: Json) =>
      (log as readonly { at: number; event: Json }[]).map(({ at, event }) => ({ at, event: timerless(event) }));
    expect(asIs(slow)).toEqual(thrice(base));
  });

  /** Timers are named for the delay they wait, in ms. */
  const timerless = (event: Json): Json =>
    (event as { type?: string }).type === 'timerFired' ? { type: 'timerFired' } : event;
});
