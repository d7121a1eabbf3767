import { ok } from '../base/result.ts';
import { type FacilitatorDecides, refuse } from './ask.ts';
import { lineIsDown } from './query.ts';

export const decidesLines: FacilitatorDecides<
  'cutLine' | 'restoreLine' | 'suspendLine' | 'resumeLine' | 'faultLine' | 'mendLine'
> = {
  cutLine: ({ state, command: { line } }) => {
    if (!state.plan.lines[line]) return refuse('unknown-item', line);
    return lineIsDown(state, line) ? refuse('line-is-down', line) : ok([{ type: 'lineCut', line }]);
  },
  restoreLine: ({ state, command: { line } }) => {
    if (!state.plan.lines[line]) return refuse('unknown-item', line);
    return lineIsDown(state, line) ? ok([{ type: 'lineRestored', line, outOfOrder: false }]) : ok([]);
  },
  suspendLine: ({ state, command: { line, topics, by } }) => {
    const known = state.plan.lines[line];
    if (!known) return refuse('unknown-item', line);
    return ok([{ type: 'lineSuspended', line, by, topics: topics === 'all' ? known.topics : topics }]);
  },
  resumeLine: ({ state, command: { line, topics } }) => {
    const known = state.plan.lines[line];
    if (!known) return refuse('unknown-item', line);
    return ok([{ type: 'lineResumed', line, topics: topics === 'all' ? known.topics : topics }]);
  },
  faultLine: ({ state, command: { line, fault } }) =>
    state.plan.lines[line] ? ok([{ type: 'lineFaulted', line, fault }]) : refuse('unknown-item', line),
  mendLine: ({ state, command: { line, kind } }) => {
    if (!state.plan.lines[line]) return refuse('unknown-item', line);
    return state.lines[line]?.faults?.[kind] ? ok([{ type: 'lineMended', line, kind }]) : ok([]);
  },
};
