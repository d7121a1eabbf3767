import { TOPICS } from '../base/message.ts';
import type { Rng } from '../base/rng.ts';
import type { Command } from '../log/command.ts';
import type { SeatView } from './policy.ts';
import { has } from './you.ts';

const WORDS = { lang: 'en', text: 'This is the desk. We hear you.' } as const;

export const plausibleCalls = (view: SeatView, draw: Rng, id: string): Command[] => {
  if (!has(view, 'call')) return [];
  const out: Command[] = [];
  const calls = Object.values(view.side.calls);
  const number = draw.pick(Object.values(view.side.lines).filter((l) => l.kind === 'voice'))?.number;
  const topic = draw.pick(TOPICS);
  if (number !== undefined && topic) out.push({ type: 'placeCall', call: id, number, topic });
  const rings = draw.pick(calls.filter((c) => c.state === 'ringing' || c.state === 'left-ringing'))?.id;
  if (rings !== undefined) {
    out.push({ type: 'answerCall', call: rings }, { type: 'refuseCall', call: rings, reason: 'Not now.' });
    out.push({ type: 'letRing', call: rings });
  }
  const connected = draw.pick(calls.filter((c) => c.state === 'connected'))?.id;
  if (connected !== undefined)
    out.push({ type: 'speak', call: connected, words: WORDS }, { type: 'endCall', call: connected });
  const calling = draw.pick(calls.filter((c) => c.state === 'calling' || c.state === 'requested'))?.id;
  if (calling !== undefined) out.push({ type: 'endCall', call: calling });
  return out;
};
