import type { Event } from '../log/event.ts';
import type { Effect, Line } from '../scenario/scenario.ts';
import { holds } from './condition.ts';
import { lineIsDown } from './query.ts';
import type { State } from './state.ts';

export const numberOf = (side: string, n: number): string => `${side}-${String(n).padStart(4, '0')}`;

const topicsOf = (line: Line | undefined, topics: 'all' | readonly Line['topics'][number][]) =>
  topics === 'all' ? [...(line?.topics ?? [])] : [...topics];

/** The records of one effect. `alreadySent`: messages of that side this same list has put on the wire before it. */
const eventsOf = (state: State, effect: Effect, alreadySent: number): Event[] => {
  if ('cut' in effect) return lineIsDown(state, effect.cut) ? [] : [{ type: 'lineCut', line: effect.cut }];
  if ('restore' in effect) {
    const { line, outOfOrder } = effect.restore;
    return lineIsDown(state, line) ? [{ type: 'lineRestored', line, outOfOrder }] : [];
  }
  if ('suspend' in effect) {
    const { line, topics, by } = effect.suspend;
    return [{ type: 'lineSuspended', line, by, topics: topicsOf(state.plan.lines[line], topics) }];
  }
  if ('resume' in effect) {
    const { line, topics } = effect.resume;
    return [{ type: 'lineResumed', line, topics: topicsOf(state.plan.lines[line], topics) }];
  }
  const { message, line, from, type, topic, precedence, slots, filedAs } = effect.transmit;
  if (state.messages[message]) return [];
  const far = state.plan.lines[line]?.ends[from === 'A' ? 'B' : 'A'].number ?? '';
  return [
    {
      ...{ type: 'messageDrafted', message, line, from },
      content: { number: far, type, topic, precedence, slots },
      ...(filedAs !== undefined && { filedAs }),
    },
    { type: 'messageApproved', message },
    { type: 'messageTransmitted', message, number: numberOf(from, state.sent[from] + 1 + alreadySent) },
  ];
};

const effectsOf = (state: State, event: Event): readonly Effect[] => {
  switch (event.type) {
    case 'injectFired':
      return state.plan.injects[event.inject]?.effects ?? [];
    case 'moveTaken':
      return state.plan.moves[event.move]?.effects ?? [];
    case 'thresholdTripped':
      return state.plan.thresholds[event.threshold]?.effects ?? [];
    default:
      return [];
  }
};

/** What the scenario says an event does to the world besides being told. */
export const effectEvents = (state: State, event: Event): readonly Event[] => {
  const out: Event[] = [];
  for (const effect of effectsOf(state, event)) {
    if (effect.unless && holds(state, effect.unless)) continue;
    const sent = 'transmit' in effect ? effect.transmit.from : undefined;
    const before = out.filter((e) => e.type === 'messageTransmitted' && e.number.startsWith(`${sent}-`)).length;
    out.push(...eventsOf(state, effect, before));
  }
  return out;
};
