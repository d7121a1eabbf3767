import { describe, expect, it } from 'vitest';
import { everyTable } from '../src/connection/connection-state.ts';
import { mergeStreams, numbersHeld, type Streams, takeUpdate, takeView } from '../src/connection/streams.ts';

const side = takeView({}, { stream: 'side:A', n: 4, tables: { messages: { m1: { id: 'm1' } }, lines: {} } });

describe('a stream', () => {
  it('[UI-6] applies the next number only', () => {
    const taken = takeUpdate(side, { stream: 'side:A', n: 5, set: { messages: { m2: { id: 'm2' } } } });
    expect(taken.kind).toBe('applied');
    if (taken.kind !== 'applied') return;
    expect(Object.keys(taken.streams['side:A']?.tables.messages ?? {})).toEqual(['m1', 'm2']);
    expect(numbersHeld(taken.streams)).toEqual({ 'side:A': 5 });
  });
  it('[UI-6] takes an older number for a repeat and a later one for a gap', () => {
    expect(takeUpdate(side, { stream: 'side:A', n: 4 }).kind).toBe('repeat');
    expect(takeUpdate(side, { stream: 'side:A', n: 6 }).kind).toBe('gap');
    expect(takeUpdate(side, { stream: 'seat:x', n: 1 }).kind).toBe('gap');
  });
  it('[UI-6] is replaced by a view, also by one with a lower number', () => {
    const fresh = takeView(side, { stream: 'side:A', n: 1, tables: { messages: {} } });
    expect(numbersHeld(fresh)).toEqual({ 'side:A': 1 });
    expect(fresh['side:A']?.tables.messages).toEqual({});
  });
  it('[UI-6] removes rows that went', () => {
    const taken = takeUpdate(side, { stream: 'side:A', n: 5, gone: { messages: ['m1'] } });
    expect(taken.kind === 'applied' && taken.streams['side:A']?.tables.messages).toEqual({});
  });
});

describe('merged streams', () => {
  const both: Streams = takeView(side, { stream: 'seat:a-1', n: 2, tables: { you: { it: { seat: 'a-1' } } } });
  it('[UI-6] hold the tables of all of them', () => {
    expect(Object.keys(mergeStreams(both)).sort()).toEqual(['lines', 'messages', 'you']);
  });
  it('[UI-6] keep what did not change', () => {
    const taken = takeUpdate(both, { stream: 'side:A', n: 5, set: { lines: { l1: {} } } });
    if (taken.kind !== 'applied') throw new Error('not applied');
    expect(mergeStreams(taken.streams).messages).toBe(mergeStreams(both).messages);
    expect(mergeStreams(taken.streams).you).toBe(mergeStreams(both).you);
  });
  it('[UI-6] have every table, empty until its view comes, always the same empty one', () => {
    expect(everyTable({}).probes).toEqual({});
    expect(everyTable({}).probes).toBe(everyTable(mergeStreams(both)).probes);
  });
});
