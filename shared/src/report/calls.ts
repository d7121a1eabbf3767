import type { SideId } from '../base/ids.ts';
import type { Chronicle } from './chronicle.ts';
import type { Moment } from './exchanges.ts';

export type CallEnd = 'answered' | 'wrong-post' | 'refused' | 'unanswered' | 'failed' | 'open';

export type CallTrace = {
  readonly id: string;
  readonly from: SideId;
  readonly line: string;
  readonly number: string;
  readonly placed: Moment;
  outcome: CallEnd;
  answered?: Moment;
  leftRinging?: Moment;
  ended?: Moment;
  readonly why?: string;
};

export const callsOf = ({ records }: Chronicle): CallTrace[] => {
  const all = new Map<string, CallTrace>();
  for (const { at, seq, event: e } of records) {
    if (e.type === 'callPlaced' || e.type === 'callFailed') {
      const { call: id, from, line, number } = e;
      const placed = { at, seq };
      const base = { id, from, line, number, placed };
      all.set(id, e.type === 'callPlaced' ? { ...base, outcome: 'open' } : { ...base, outcome: 'failed', why: e.why });
      continue;
    }
    const call = 'call' in e ? all.get(e.call) : undefined;
    if (!call) continue;
    if (e.type === 'callAnswered') {
      call.answered = { at, seq };
      call.outcome = e.seat === undefined ? 'wrong-post' : 'answered';
    } else if (e.type === 'callLeftRinging') call.leftRinging = { at, seq };
    else if (e.type === 'callRefused') {
      call.ended = { at, seq };
      call.outcome = 'refused';
    } else if (e.type === 'callUnanswered') {
      call.ended = { at, seq };
      call.outcome = 'unanswered';
    } else if (e.type === 'callEnded') {
      call.ended = { at, seq };
      if (call.outcome === 'open') call.outcome = 'unanswered';
    }
  }
  return [...all.values()];
};
