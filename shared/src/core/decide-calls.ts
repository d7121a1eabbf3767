import { entry, valuesOf } from '../base/paged.ts';
import type { RejectionCode } from '../base/rejection.ts';
import { ok } from '../base/result.ts';
import type { EventOf } from '../log/event.ts';
import { authenticates } from '../machine/line-kind.ts';
import { refuse, type SeatDecides } from './ask.ts';
import { directoryOf } from './cards.ts';
import { lineBehind, lineBusy, lineIsDown, ringsAtDesk, topicSuspended } from './query.ts';
import type { Call, State } from './state.ts';

/** A call still open, and on which of its two ends this side stands. */
const openCall = (
  state: State,
  id: string,
  end: 'caller' | 'called' | 'either',
  side: string,
): Call | RejectionCode => {
  const call = entry(state.calls, id);
  if (!call) return 'unknown-item';
  // Whoever is only pretended to call knows nothing of it.
  if (call.spoofed && call.from === side) return 'unknown-item';
  const mine = call.from === side;
  if (!mine && !ringsAtDesk(state, call)) return 'unknown-item';
  if ((end === 'caller' && !mine) || (end === 'called' && mine)) return 'call-is-not-yours';
  return call.endedAt === undefined ? call : 'call-is-over';
};

const ringing = (call: Call): boolean => call.outcome === 'ringing' || call.outcome === 'left-ringing';

export const decidesCalls: SeatDecides<
  | 'placeCall'
  | 'answerCall'
  | 'refuseCall'
  | 'letRing'
  | 'standByCall'
  | 'endCall'
  | 'verifyCall'
  | 'speak'
  | 'setReady'
  | 'openItem'
> = {
  setReady: ({ state, command: { ready, reason }, seat }) =>
    state.seats[seat.id]
      ? ok([{ type: 'readySet', seat: seat.id, ready, ...(reason !== undefined && { reason }) }])
      : refuse('seat-is-empty'),
  openItem: ({ state, command: { item }, seat, side }) => {
    const known = state.situation[side][item] ?? state.inbox[seat.id]?.[item];
    if (!known) return refuse('unknown-item', item);
    return known.openedBy.includes(seat.id) ? ok([]) : ok([{ type: 'itemOpened', item, seat: seat.id }]);
  },
  placeCall: ({ state, command: { call, number, topic }, seat, side }) => {
    if (entry(state.calls, call)) return refuse('id-in-use', call);
    if (!directoryOf(state, side).some((entry) => entry.number === number))
      return refuse('number-not-in-directory', number);
    const line = lineBehind(state, side, number);
    if (!line) return refuse('unknown-number', number);
    if (line.kind !== 'voice') return refuse('wrong-kind-of-line', number);
    const about = { call, line: line.id, from: side, seat: seat.id, number, topic };
    const fails = (why: EventOf<'callFailed'>['why']) => ok([{ type: 'callFailed' as const, ...about, why }]);
    if (lineIsDown(state, line.id)) return fails('down');
    if (!line.topics.includes(topic)) return fails('topic');
    if (topicSuspended(state, line.id, topic)) return fails('suspended');
    if (lineBusy(state, line.id)) return fails('busy');
    return ok([{ type: 'callPlaced', ...about }]);
  },
  answerCall: ({ state, command: { call: id }, seat, side }) => {
    const call = openCall(state, id, 'called', side);
    if (typeof call === 'string') return refuse(call, id);
    return ringing(call)
      ? ok([{ type: 'callAnswered', call: id, line: call.line, seat: seat.id }])
      : refuse('call-is-over');
  },
  refuseCall: ({ state, command: { call: id, reason }, seat, side }) => {
    const call = openCall(state, id, 'called', side);
    if (typeof call === 'string') return refuse(call, id);
    return ringing(call)
      ? ok([{ type: 'callRefused', call: id, line: call.line, seat: seat.id, reason }])
      : refuse('call-is-over');
  },
  letRing: ({ state, command: { call: id }, seat, side }) => {
    const call = openCall(state, id, 'called', side);
    if (typeof call === 'string') return refuse(call, id);
    return call.outcome === 'ringing'
      ? ok([{ type: 'callLeftRinging', call: id, line: call.line, seat: seat.id }])
      : ok([]);
  },
  standByCall: ({ state, command: { call: id }, seat, side }) => {
    const call = openCall(state, id, 'called', side);
    if (typeof call === 'string') return refuse(call, id);
    if (!ringing(call)) return refuse('call-is-over');
    return call.stoodByAt === undefined
      ? ok([{ type: 'callStoodBy', call: id, line: call.line, seat: seat.id }])
      : refuse('standby-already-used', id);
  },
  endCall: ({ state, command: { call: id }, seat, side }) => {
    const call = openCall(state, id, 'either', side);
    if (typeof call === 'string') return refuse(call, id);
    if (call.from !== side && call.outcome !== 'connected') return refuse('call-is-not-yours', id);
    return ok([{ type: 'callEnded', call: id, line: call.line, seat: seat.id }]);
  },
  verifyCall: ({ state, command: { call: id }, seat, side }) => {
    const call = entry(state.calls, id);
    if (!call || call.from === side || !ringsAtDesk(state, call)) return refuse('unknown-item', id);
    const line = state.plan.lines[call.line];
    if (!line || !authenticates(line)) return refuse('caller-cannot-be-verified', id);
    if (call.verified !== undefined) return ok([]);
    // A desk asks back about one caller on a line at a time; whom the other desk asks about is its own affair.
    const busy = valuesOf(state.calls).some(
      (c) => c.line === call.line && c.from === call.from && c.verified === 'under-way',
    );
    return busy
      ? refuse('caller-being-verified', id)
      : ok([{ type: 'verificationBegan', call: id, line: call.line, seat: seat.id }]);
  },
  speak: ({ state, command: { call: id, words }, seat, side }) => {
    const call = openCall(state, id, 'either', side);
    if (typeof call === 'string') return refuse(call, id);
    return call.outcome === 'connected'
      ? ok([{ type: 'callSpoken', call: id, seat: seat.id, words }])
      : refuse('call-is-over');
  },
};
