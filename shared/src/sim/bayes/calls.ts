/** Work on the voice lines: pick up, say who is there, hang up; ring when nothing in writing works. */
import type { Words } from '../../base/text.ts';
import type { Intention } from '../agenda.ts';
import type { SeatView } from '../policy.ts';
import { freshId, seesTo, you } from '../you.ts';
import { openTopic, workingLine } from './desk.ts';
import type { Mind } from './mind.ts';

const MOST_CALLS = 3;

const SAID = {
  caller: { en: 'We ask you to explain what we see. Did you act?', zh: '请贵方说明我方所见情况。是否贵方所为？' },
  called: { en: 'We gave no order. We will answer in writing.', zh: '我方未下达命令，将以书面答复。' },
  evasive: { en: 'We take note of your call.', zh: '我方已知悉来电。' },
} as const;

const words = (view: SeatView, which: keyof typeof SAID): Words => {
  const lang = you(view)?.language ?? 'en';
  return { lang, text: SAID[which][lang] };
};

const standing = (view: SeatView, mind: Mind): Intention[] =>
  Object.values(view.side.calls).flatMap((c): Intention[] => {
    if (c.state === 'ringing') {
      const answers = mind.type.candour === 'honest';
      return [
        { key: `ring:${c.id}`, haste: 3, command: () => ({ type: answers ? 'answerCall' : 'letRing', call: c.id }) },
      ];
    }
    if (c.state !== 'connected') return [];
    const stranger = c.answeredBy !== undefined;
    if (!stranger && !c.spoken.some((s) => s.mine)) {
      const which = c.mine ? 'caller' : mind.type.candour === 'honest' ? 'called' : 'evasive';
      return [
        { key: `say:${c.id}`, haste: 3, command: () => ({ type: 'speak', call: c.id, words: words(view, which) }) },
      ];
    }
    const over = stranger || c.spoken.some((s) => !s.mine);
    return c.mine && over ? [{ key: `end:${c.id}`, haste: 3, command: () => ({ type: 'endCall', call: c.id }) }] : [];
  });

/** Pressed, and either no text line works or a question in writing has been left without an answer. */
const ringing = (view: SeatView, mind: Mind): Intention[] => {
  const pressed = Object.values(view.side.thresholds).find((t) => t.state === 'pressing' || t.state === 'held');
  const line = workingLine(view, 'voice');
  const topic = line && openTopic(line);
  const calls = Object.values(view.side.calls).filter((c) => c.mine);
  if (!pressed || !line || !topic || calls.length >= MOST_CALLS || calls.some((c) => c.endedAt === undefined))
    return [];
  const silence = Object.values(view.side.messages).some((m) => m.mine && m.reply === 'overdue');
  if (workingLine(view, 'text') && !silence) return [];
  const command = () => ({
    type: 'placeCall' as const,
    call: freshId(view, mind.made + 1),
    number: line.number,
    topic,
  });
  return [{ key: `call:${calls.length}`, command }];
};

/** A number shown proves nothing: whoever calls on a line where that can be asked is asked about. */
const verifying = (view: SeatView): Intention[] =>
  Object.values(view.side.calls).flatMap((c, _i, all): Intention[] => {
    if (c.mine || !c.verifiable || c.verified !== undefined) return [];
    // One at a time on each line.
    if (all.some((o) => !o.mine && o.number === c.number && o.verified === 'under-way')) return [];
    return [{ key: `verify:${c.id}`, haste: 2, command: () => ({ type: 'verifyCall', call: c.id }) }];
  });

export const callWork = (view: SeatView, mind: Mind): Intention[] =>
  seesTo(view, 'call') ? [...standing(view, mind), ...verifying(view), ...ringing(view, mind)] : [];
