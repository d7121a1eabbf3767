import { topicsOf } from '../base/message.ts';
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
  suspendLine: ({ state, command: { line, topics, types, by } }) => {
    const known = state.plan.lines[line];
    if (!known) return refuse('unknown-item', line);
    if (!topics && !types) return ok([]);
    return ok([{ type: 'lineSuspended', line, by, topics: topicsOf(known, topics), ...(types && { types }) }]);
  },
  resumeLine: ({ state, command: { line, topics, types } }) => {
    const known = state.plan.lines[line];
    if (!known) return refuse('unknown-item', line);
    if (!topics && !types) return ok([]);
    return ok([{ type: 'lineResumed', line, topics: topicsOf(known, topics), ...(types && { types }) }]);
  },
  faultLine: ({ state, command: { line, fault } }) =>
    state.plan.lines[line] ? ok([{ type: 'lineFaulted', line, fault }]) : refuse('unknown-item', line),
  mendLine: ({ state, command: { line, kind } }) => {
    if (!state.plan.lines[line]) return refuse('unknown-item', line);
    return state.lines[line]?.faults?.[kind] ? ok([{ type: 'lineMended', line, kind }]) : ok([]);
  },
};
