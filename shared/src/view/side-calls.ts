/** Calls as one side's desk knows them. */

import type { SideId } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { minutes } from '../base/time.ts';
import { asksForKeys, directoryOf } from '../core/cards.ts';
import { farEnd, ringsAtDesk } from '../core/query.ts';
import type { Call, State } from '../core/state.ts';
import { authenticates } from '../machine/line-kind.ts';
import type { Line } from '../scenario/scenario.ts';
import type { CallRow, CallState } from './hotline-rows.ts';
import type { RowsOut } from './projection.ts';

const callState = (call: Call, mine: boolean): CallState => {
  if (call.outcome === 'ringing') return mine ? 'calling' : 'ringing';
  if (call.outcome === 'left-ringing') return mine ? 'calling' : 'left-ringing';
  return call.outcome;
};

/** A call is seen by its caller, and at the far end only where it rings on this side's own desk. */
const seesCall = (state: State, side: SideId, call: Call): boolean =>
  (call.from === side && !call.spoofed) ||
  (call.from !== side && call.outcome !== 'failed' && ringsAtDesk(state, call));

const connectedOnce = (call: Call): boolean => call.outcome === 'connected' || call.outcome === 'ended';

const WRONG_NUMBER = text('You have the wrong number.', '您打错了。');

const callRow = (state: State, side: SideId, call: Call): CallRow => {
  const mine = call.from === side;
  const line = state.plan.lines[call.line] as Line;
  const number = mine ? call.number : line.ends[call.from].number;
  const entry = directoryOf(state, side).find((e) => e.number === number);
  const rings = call.outcome === 'ringing' || call.outcome === 'left-ringing';
  const stranger = mine && call.wrongPost ? (farEnd(line, side).says ?? WRONG_NUMBER) : undefined;
  return {
    id: call.id,
    mine,
    number,
    ...(entry && { label: entry.label }),
    listed: entry !== undefined,
    says: mine ? (entry?.label ?? line.ends[side].post) : line.ends[call.from].post,
    topic: call.topic,
    state: callState(call, mine),
    placedAt: mine ? call.placedAt : (call.rangAt ?? call.placedAt),
    ...(rings && { ringsUntil: call.ringsUntil ?? (call.rangAt ?? call.placedAt) + minutes(line.ringFor) }),
    ...(rings && call.stoodByAt !== undefined && { stoodByAt: call.stoodByAt }),
    ...(call.endedAt !== undefined && { endedAt: call.endedAt }),
    ...(mine && call.reason !== undefined && { reason: call.reason }),
    spoken: call.spoken.map((s) => ({ at: s.at, mine: s.side === side, words: s.words })),
    ...(call.spoofed && connectedOnce(call) && { answeredBy: call.spoofed }),
    ...(stranger && { answeredBy: stranger }),
    ...(!mine && authenticates(line) && { verifiable: true as const }),
    ...(call.verified && !mine && { verified: call.verified }),
    ...(!mine && asksForKeys(state) && authenticates(line) && { keys: !call.spoofed }),
  };
};

export const fillCalls = (state: State, side: SideId, out: RowsOut<CallRow>): void => {
  for (const page of state.calls)
    for (const id in page) {
      const call = page[id] as Call;
      if (seesCall(state, side, call)) out.row(id, call, undefined, () => callRow(state, side, call));
    }
};
