import { ok } from '../base/result.ts';
import { type FacilitatorDecides, refuse } from './ask.ts';
import { lineIsDown } from './query.ts';

export const decidesLines: FacilitatorDecides<'cutLine' | 'restoreLine' | 'suspendLine' | 'resumeLine'> = {
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
};
