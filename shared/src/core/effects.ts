import { otherSide, type SideId } from '../base/ids.ts';
import { topicsOf } from '../base/message.ts';
import { entry, valuesOf } from '../base/paged.ts';
import { rng } from '../base/rng.ts';
import type { Event } from '../log/event.ts';
import type { Effect } from '../scenario/scenario.ts';
import { sparedBySuspension } from './cards.ts';
import { holds } from './condition.ts';
import { testAnswered } from './journey.ts';
import { lineBusy, lineIsDown } from './query.ts';
import type { State } from './state.ts';

export const numberOf = (side: string, n: number): string => `${side}-${String(n).padStart(4, '0')}`;

/** An id like any of that side's: a name from the scenario would give the caller away. */
const disguised = (state: State, as: SideId, call: string): string => {
  const draw = rng(state.opening.seed, 'spoof', call);
  const hex = Array.from({ length: 32 }, () => draw.int(16).toString(16)).join('');
  return `${as}.c${hex}`;
};

/** Whoever forges a message cannot know how many there have been: its number is out of the series. */
const FORGED_SERIES = 9000;
const forgedNumber = (state: State, as: SideId): number =>
  FORGED_SERIES + valuesOf(state.messages).filter((m) => m.forged && m.from === as).length;

/** An event whose content hangs on what this same batch has already done is made when its turn comes. */
export type Pending = Event | ((state: State) => Event);

const eventsOf = (state: State, effect: Effect): Pending[] => {
  if ('cut' in effect) return lineIsDown(state, effect.cut) ? [] : [{ type: 'lineCut', line: effect.cut }];
  if ('restore' in effect) {
    const { line, outOfOrder } = effect.restore;
    return lineIsDown(state, line) ? [{ type: 'lineRestored', line, outOfOrder }] : [];
  }
  if ('suspend' in effect) {
    const { line, topics, types, by } = effect.suspend;
    const shut = topicsOf(state.plan.lines[line], topics).filter((topic) => !sparedBySuspension(state, topic));
    return shut.length > 0 || types ? [{ type: 'lineSuspended', line, by, topics: shut, ...(types && { types }) }] : [];
  }
  if ('resume' in effect) {
    const { line, topics, types } = effect.resume;
    return [{ type: 'lineResumed', line, topics: topicsOf(state.plan.lines[line], topics), ...(types && { types }) }];
  }
  if ('fault' in effect) {
    const { line, ...fault } = effect.fault;
    return [{ type: 'lineFaulted', line, fault }];
  }
  if ('spoof' in effect) {
    const { line, as, topic, says } = effect.spoof;
    const call = disguised(state, as, effect.spoof.call);
    const number = state.plan.lines[line]?.ends[otherSide(as)].number ?? '';
    const rings = !entry(state.calls, call) && !lineIsDown(state, line) && !lineBusy(state, line);
    return rings ? [{ type: 'callSpoofed', call, line, as, number, topic, says }] : [];
  }
  if ('mend' in effect) {
    const { line, kind } = effect.mend;
    return state.lines[line]?.faults?.[kind] ? [{ type: 'lineMended', line, kind }] : [];
  }
  const { message, line, from, type, topic, precedence, slots, filedAs, wording, forged } = effect.transmit;
  if (entry(state.messages, message)) return [];
  const number = state.plan.lines[line]?.ends[otherSide(from)].number ?? '';
  const content = { number, type, topic, precedence, slots };
  return [
    {
      type: 'messageDrafted',
      message,
      line,
      from,
      content,
      ...(filedAs !== undefined && { filedAs }),
      ...(wording && { wording }),
      ...(forged && { forged }),
    },
    { type: 'messageApproved', message },
    (then) => ({
      ...{ type: 'messageTransmitted', message },
      number: numberOf(from, forged ? forgedNumber(then, from) : then.sent[from] + 1),
    }),
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
