import { without } from '../base/record.ts';
import type { Remembers } from './remembers.ts';
import type { LineFacts, State } from './state.ts';

const line = (state: State, id: string, change: (facts: LineFacts) => LineFacts): State => ({
  ...state,
  lines: { ...state.lines, [id]: change(state.lines[id] ?? { suspended: {} }) },
});

export const remembersLines: Remembers<
  'lineCut' | 'lineRestored' | 'lineSuspended' | 'lineResumed' | 'lineFaulted' | 'lineMended' | 'lineTested'
> = {
  lineCut: (state, event, { at }) => line(state, event.line, (f) => ({ ...f, downSince: f.downSince ?? at })),
  lineRestored: (state, event) => line(state, event.line, (f) => without(f, 'downSince')),
  lineSuspended: (state, { line: id, topics, by }, { at }) =>
    line(state, id, (f) => ({
      ...f,
      suspended: { ...f.suspended, ...Object.fromEntries(topics.map((t) => [t, f.suspended[t] ?? { by, at }])) },
    })),
  lineResumed: (state, { line: id, topics }) =>
    line(state, id, (f) => ({ ...f, suspended: topics.reduce((rest, t) => without(rest, t), f.suspended) })),
  lineFaulted: (state, { line: id, fault }) =>
    line(state, id, (f) => ({ ...f, faults: { ...f.faults, [fault.kind]: fault } })),
  lineMended: (state, { line: id, kind }) => line(state, id, (f) => ({ ...f, faults: without(f.faults ?? {}, kind) })),
  lineTested: (state, { line: id, answered }, { at }) =>
    line(state, id, ({ testMissedAt: _missed, ...f }) => ({
      ...f,
      ...(answered ? { testedAt: at } : { testMissedAt: at }),
      tests: (f.tests ?? 0) + 1,
    })),
};
