import {
  faultySlot,
  type MessageType,
  type Phrasebook,
  type Slot,
  type SlotValues,
  slotText,
  slotValues,
  type Topic,
} from '@firebreak/shared/base/message.ts';
import { type Text, text } from '@firebreak/shared/base/text.ts';
import type { LineRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';

/** Slots left empty are not sent. */
export const filledSlots = (slots: readonly Slot[], values: SlotValues): SlotValues => {
  const filled: { [id: string]: string } = {};
  for (const { id } of slots) {
    const value = values[id]?.trim();
    if (value !== undefined && value !== '') filled[id] = value;
  }
  return filled;
};

/** The first slot that is empty or outside its list. */
export const faultIn = (slots: readonly Slot[], values: SlotValues, book: Phrasebook): Slot | undefined => {
  const id = faultySlot(slots, filledSlots(slots, values), book);
  return id === undefined ? undefined : slots.find((slot) => slot.id === id);
};

/** What a slot may hold; undefined for a code that is typed. */
export const slotChoices = (
  slot: Slot,
  book: Phrasebook,
): readonly { readonly value: string; readonly wording: Text }[] | undefined => {
  if (slot.of.kind === 'code') return undefined;
  return slotValues(slot, book).flatMap((value) => {
    const wording = slotText(slot, value, book);
    return wording ? [{ value, wording }] : [];
  });
};

/** A slot not yet filled stands as its name in brackets. */
export const withGaps = (rendered: Text, slots: readonly Slot[]): Text => {
  const fill = (line: string, lang: 'en' | 'zh'): string =>
    slots.reduce((done, slot) => done.split(`{${slot.id}}`).join(`[${slot.label[lang]}]`), line);
  return text(fill(rendered.en, 'en'), fill(rendered.zh, 'zh'));
};

export const textLines = (lines: Table<LineRow>): readonly LineRow[] =>
  Object.values(lines).filter((line) => line.kind === 'text');

export const isSuspended = (line: LineRow, topic: Topic, type?: MessageType): boolean =>
  line.suspended.some((s) => s.topic === topic) ||
  (line.shutTypes?.some((s) => s.type === type) === true && !(line.sparesSafety && topic === 'safety'));

/** The topic chosen while the line carries it, else the first one open on it. */
export const topicOn = (line: LineRow | undefined, chosen: string): Topic | undefined =>
  line?.topics.find((topic) => topic === chosen) ??
  line?.topics.find((topic) => !isSuspended(line, topic)) ??
  line?.topics[0];
