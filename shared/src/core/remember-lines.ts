import type { SideId } from '../base/ids.ts';
import { without } from '../base/record.ts';
import type { Remembers } from './remembers.ts';
import type { LineFacts, State } from './state.ts';

const line = (state: State, id: string, change: (facts: LineFacts) => LineFacts): State => ({
  ...state,
  lines: { ...state.lines, [id]: change(state.lines[id] ?? { suspended: {} }) },
});

type Orders<K extends string> = Readonly<Partial<Record<K, { readonly by: SideId; readonly at?: number }>>>;

/** What is shut already stays so by its first order. */
const shutting = <K extends string>(
  orders: Orders<K>,
  shut: readonly K[],
  order: { by: SideId; at: number },
): Orders<K> => ({
  ...orders,
  ...Object.fromEntries(shut.map((each) => [each, orders[each] ?? order])),
});

const opening = <K extends string>(orders: Orders<K>, open: readonly K[]): Orders<K> =>
  open.reduce<Orders<K>>((rest, each) => without(rest, each), orders);

export const remembersLines: Remembers<
  'lineCut' | 'lineRestored' | 'lineSuspended' | 'lineResumed' | 'lineFaulted' | 'lineMended' | 'lineTested'
> = {
  lineCut: (state, event, { at }) => line(state, event.line, (f) => ({ ...f, downSince: f.downSince ?? at })),
  lineRestored: (state, event) => line(state, event.line, (f) => without(f, 'downSince')),
  lineSuspended: (state, { line: id, topics, types, by }, { at }) =>
    line(state, id, (f) => ({
      ...f,
      suspended: shutting(f.suspended, topics, { by, at }),
      ...(types && { shutTypes: shutting(f.shutTypes ?? {}, types, { by, at }) }),
    })),
  lineResumed: (state, { line: id, topics, types }) =>
    line(state, id, (f) => ({
      ...f,
      suspended: opening(f.suspended, topics),
      ...(types && f.shutTypes && { shutTypes: opening(f.shutTypes, types) }),
    })),
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
