import { FORMATS, type Phrasebook, PRECEDENCES, REPLY_SLOTS, type Slot } from '../base/message.ts';
import type { Rng } from '../base/rng.ts';
import type { Command, MessageContent } from '../log/command.ts';
import type { MessageRow } from '../view/hotline-rows.ts';
import type { SeatView } from './policy.ts';
import { has } from './you.ts';

const WORDS = { lang: 'en', text: 'We ask for calm while we look into it.' } as const;

const slotValue = (slot: Slot, book: Phrasebook, draw: Rng): string | undefined => {
  switch (slot.of.kind) {
    case 'incident':
      return draw.pick(Object.keys(book.incidents));
    case 'phrase':
      return draw.pick(Object.keys(book.phrases[slot.of.set]));
    case 'bundle':
      return draw.pick(Object.keys(book.bundles ?? {}));
    case 'object':
      return draw.pick(Object.keys(book.objects ?? {}));
    case 'option':
      return draw.pick(Object.keys(slot.of.options));
    case 'code':
      return `C-${draw.int(100)}`;
  }
};

/** Every slot that must be filled, and some that may; nothing if the book has no wording for one that must. */
const fill = (slots: readonly Slot[], book: Phrasebook, draw: Rng): Record<string, string> | undefined => {
  const out: Record<string, string> = {};
  for (const slot of slots) {
    const value = slot.required || draw.next() < 0.3 ? slotValue(slot, book, draw) : undefined;
    if (value !== undefined) out[slot.id] = value;
    else if (slot.required) return undefined;
  }
  return out;
};

const content = (view: SeatView, draw: Rng): MessageContent | undefined => {
  const book = view.side.book.it;
  const line = draw.pick(Object.values(view.side.lines).filter((l) => l.kind === 'text'));
  const type = draw.pick(book?.types ?? []);
  const topic = draw.pick(line?.topics ?? []);
  const slots = type && book ? fill(FORMATS[type].slots, book.book, draw) : undefined;
  if (!line || !type || !topic || !slots) return undefined;
  const precedence = draw.pick(PRECEDENCES) ?? 'ROUTINE';
  const spoken = type === 'FREE' || draw.next() < 0.2;
  return { number: line.number, type, topic, precedence, slots, ...(spoken && { words: WORDS }) };
};

/** Down, or closed for this topic, as far as the directory's own line shows; an unlisted line shows nothing. */
const carries = (view: SeatView, number: string, topic?: string): boolean => {
  const line = view.side.lines[number];
  return line?.state !== 'down' && !line?.suspended.some((s) => s.topic === topic);
};

const replies = (view: SeatView, draw: Rng, received: readonly MessageRow[]): Command[] => {
  const m = draw.pick(received.filter((r) => r.offered.length > 0 && carries(view, r.lineNumber)));
  const word = draw.pick(m?.offered ?? []);
  const book = view.side.book.it?.book;
  if (!m || !word || !book) return [];
  return [{ type: 'reply', message: m.id, word, slots: fill(REPLY_SLOTS, book, draw) ?? {} }];
};

export const plausibleMessages = (view: SeatView, draw: Rng, id: string): Command[] => {
  const out: Command[] = [];
  const all = Object.values(view.side.messages);
  const own = all.filter((m) => m.mine);
  const received = all.filter((m) => !m.mine);
  const unopened = draw.pick(received.filter((m) => m.openedAt === undefined));
  if (unopened) out.push({ type: 'openMessage', message: unopened.id });
  if (has(view, 'draft')) {
    const written = content(view, draw);
    const goes = written && carries(view, written.number, written.topic);
    if (written && goes && has(view, 'approve', 'transmit'))
      out.push({ type: 'sendMessage', message: id, content: written });
    else if (written) out.push({ type: 'draftMessage', message: id, content: written });
  }
  const draft = draw.pick(own.filter((m) => m.delivery === 'draft'));
  if (draft && has(view, 'approve')) out.push({ type: 'approveMessage', message: draft.id });
  const unsent = draw.pick(own.filter((m) => ['draft', 'approved', 'queued'].includes(m.delivery)));
  const mayDrop = has(view, 'draft') || has(view, 'approve') || has(view, 'transmit');
  if (unsent && mayDrop && draw.next() < 0.2) out.push({ type: 'withdrawMessage', message: unsent.id });
  if (!has(view, 'transmit')) return out;
  const approved = draw.pick(own.filter((m) => m.delivery === 'approved' && carries(view, m.lineNumber, m.topic)));
  if (approved) out.push({ type: 'transmitMessage', message: approved.id });
  const delayed = draw.pick(received.filter((m) => m.delayed && !m.delayConfirmed));
  if (delayed) out.push({ type: 'confirmDelayed', message: delayed.id });
  return [...out, ...replies(view, draw, received)];
};
