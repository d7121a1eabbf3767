import { otherSide } from '../base/ids.ts';
import type { Topic } from '../base/message.ts';
import { entry } from '../base/paged.ts';
import type { Event } from '../log/event.ts';
import type { Effect, Line } from '../scenario/scenario.ts';
import { holds } from './condition.ts';
import { testAnswered } from './journey.ts';
import { inPlace, lineIsDown } from './query.ts';
import type { State } from './state.ts';

export const numberOf = (side: string, n: number): string => `${side}-${String(n).padStart(4, '0')}`;

const topicsOf = (line: Line | undefined, topics: 'all' | readonly Line['topics'][number][]) =>
  topics === 'all' ? [...(line?.topics ?? [])] : [...topics];

/** With P8, the non-suspension clause, in place, no political act shuts what keeps people safe. */
const spared = (state: State, topic: Topic): boolean => topic === 'safety' && inPlace(state, 'P8');

/** An event whose content hangs on what this same batch has already done is made when its turn comes. */
export type Pending = Event | ((state: State) => Event);

const eventsOf = (state: State, effect: Effect): Pending[] => {
  if ('cut' in effect) return lineIsDown(state, effect.cut) ? [] : [{ type: 'lineCut', line: effect.cut }];
  if ('restore' in effect) {
    const { line, outOfOrder } = effect.restore;
    return lineIsDown(state, line) ? [{ type: 'lineRestored', line, outOfOrder }] : [];
  }
  if ('suspend' in effect) {
    const { line, topics, by } = effect.suspend;
    const shut = topicsOf(state.plan.lines[line], topics).filter((topic) => !spared(state, topic));
    return shut.length > 0 ? [{ type: 'lineSuspended', line, by, topics: shut }] : [];
  }
  if ('resume' in effect) {
    const { line, topics } = effect.resume;
    return [{ type: 'lineResumed', line, topics: topicsOf(state.plan.lines[line], topics) }];
  }
  if ('fault' in effect) {
    const { line, ...fault } = effect.fault;
    return [{ type: 'lineFaulted', line, fault }];
  }
  if ('mend' in effect) {
    const { line, kind } = effect.mend;
    return state.lines[line]?.faults?.[kind] ? [{ type: 'lineMended', line, kind }] : [];
  }
  const { message, line, from, type, topic, precedence, slots, filedAs } = effect.transmit;
  if (entry(state.messages, message)) return [];
  const number = state.plan.lines[line]?.ends[otherSide(from)].number ?? '';
  const content = { number, type, topic, precedence, slots };
  return [
    { type: 'messageDrafted', message, line, from, content, ...(filedAs !== undefined && { filedAs }) },
    { type: 'messageApproved', message },
    (then) => ({ type: 'messageTransmitted', message, number: numberOf(from, then.sent[from] + 1) }),
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

const tested = (state: State, line: string): Event[] => {
  const known = state.plan.lines[line];
  if (!known?.tests) return [];
  const { by } = known.tests;
  const up = !lineIsDown(state, line);
  const answered = up && testAnswered(state, known, by, state.lines[line]?.tests ?? 0, state.head.at);
  return [{ type: 'lineTested', line, by, answered }];
};

/** What the scenario says an event does to the world besides being told; and how a scheduled line test comes out. */
export const effectEvents = (state: State, event: Event): readonly Pending[] =>
  event.type === 'lineTestDue'
    ? tested(state, event.line)
    : effectsOf(state, event).flatMap((effect) =>
        effect.unless && holds(state, effect.unless) ? [] : eventsOf(state, effect),
      );
