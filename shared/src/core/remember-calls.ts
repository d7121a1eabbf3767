import { otherSide, type SideId } from '../base/ids.ts';
import { entry, withEntry } from '../base/paged.ts';
import { minutes } from '../base/time.ts';
import { owedMs, timeScale } from './deadlines.ts';
import { callFateOf } from './journey.ts';
import type { Remembers } from './remembers.ts';
import type { Call, State } from './state.ts';

/** How long it rings where the side that is called has longer. */
const rings = (state: State, line: string, from: SideId, at: number): Pick<Call, 'ringsUntil'> => {
  const called = otherSide(from);
  if (timeScale(state, called) === 1) return {};
  return { ringsUntil: at + owedMs(state, called, minutes(state.plan.lines[line]?.ringFor ?? 0)) };
};

const call = (state: State, id: string, change: (call: Call) => Call): State => {
  const known = entry(state.calls, id);
  return known ? { ...state, calls: withEntry(state.calls, id, change(known)) } : state;
};

export const remembersCalls: Remembers<
  | 'callPlaced'
  | 'callRang'
  | 'callSpoofed'
  | 'verificationBegan'
  | 'callVerified'
  | 'callFailed'
  | 'callAnswered'
  | 'callRefused'
  | 'callLeftRinging'
  | 'callStoodBy'
  | 'callUnanswered'
  | 'callEnded'
  | 'callSpoken'
> = {
  callPlaced: (state, { call: id, line, from, seat, number, topic }, { at }) => {
    const fate = callFateOf(state, { line, from }, at);
    return {
      ...state,
      calls: withEntry(state.calls, id, {
        ...{ id, line, from, seat, number, topic, placedAt: at },
        ...{ outcome: fate?.waitMs === undefined ? 'ringing' : 'requested', wrongPost: false, spoken: [] },
        ...(fate && { fate }),
        ...rings(state, line, from, at),
      }),
    };
  },
  callSpoofed: (state, { call: id, line, as, number, topic, says }, { at }) => ({
    ...state,
    calls: withEntry(state.calls, id, {
      ...{ id, line, from: as, seat: '', number, topic, placedAt: at },
      ...{ outcome: 'ringing', wrongPost: false, spoken: [], fate: { rings: 'desk' }, spoofed: says },
      ...rings(state, line, as, at),
    }),
  }),
  verificationBegan: (state, event) => call(state, event.call, (c) => ({ ...c, verified: 'under-way' })),
  callVerified: (state, event) =>
    call(state, event.call, (c) => ({ ...c, verified: event.genuine ? 'genuine' : 'false' })),
  callRang: (state, event, { at }) =>
    call(state, event.call, (c) => ({ ...c, outcome: 'ringing', rangAt: at, ...rings(state, c.line, c.from, at) })),
  callFailed: (state, { call: id, line, from, seat, number, topic, why }, { at }) => ({
    ...state,
    calls: withEntry(state.calls, id, {
      ...{ id, line, from, seat, number, topic, placedAt: at, endedAt: at },
      ...{ outcome: 'failed', wrongPost: false, reason: why, spoken: [] },
    }),
  }),
  callAnswered: (state, event) =>
    call(state, event.call, (c) => ({ ...c, outcome: 'connected', wrongPost: event.seat === undefined })),
  callRefused: (state, event, { at }) =>
    call(state, event.call, (c) => ({ ...c, outcome: 'refused', endedAt: at, reason: event.reason })),
  callLeftRinging: (state, event) => call(state, event.call, (c) => ({ ...c, outcome: 'left-ringing' })),
  callStoodBy: (state, event, { at }) =>
    call(state, event.call, (c) => {
      const rings = owedMs(state, otherSide(c.from), minutes(state.plan.lines[c.line]?.ringFor ?? 0));
      return { ...c, stoodByAt: at, ringsUntil: at + rings };
    }),
  callUnanswered: (state, event, { at }) =>
    call(state, event.call, (c) => ({ ...c, outcome: 'unanswered', endedAt: at })),
  callEnded: (state, event, { at }) =>
    call(state, event.call, (c) => ({
      ...c,
      outcome: c.outcome === 'connected' ? 'ended' : 'unanswered',
      endedAt: at,
    })),
  callSpoken: (state, { call: id, seat, words }, { at }) =>
    call(state, id, (c) => ({
      ...c,
      spoken: [...c.spoken, { at, side: state.plan.seats[seat]?.side ?? c.from, seat, words }],
    })),
};
