import { beliefTraces } from './beliefs.ts';
import { callsOf } from './calls.ts';
import type { Chronicle } from './chronicle.ts';
import { exchangesOf } from './exchanges.ts';
import type { Evidence } from './finding.ts';
import { namesOf } from './names.ts';
import { rungSteps } from './rungs.ts';

/** One pass over the log for all that follows. */
export const evidenceOf = (chronicle: Chronicle): Evidence => {
  const traces = beliefTraces(chronicle);
  const exchanges = exchangesOf(chronicle);
  return {
    ...{ chronicle, traces, exchanges },
    steps: rungSteps(chronicle, traces),
    calls: callsOf(chronicle),
    names: namesOf(chronicle, exchanges),
  };
};
