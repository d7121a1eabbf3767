import { text } from '@firebreak/shared/base/text.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { ItemRow, StepRow, ThresholdRow } from '@firebreak/shared/view/rows.ts';

const same = (words: string) => text(words, words);

export const anItem = (id: string, fields: Partial<ItemRow> = {}): ItemRow => ({
  id,
  receivedAt: 0,
  headline: same(id),
  source: { kind: 'technical', name: same('CERT') },
  openedBy: [],
  ...fields,
});

export const aMessage = (id: string, fields: Partial<MessageRow> = {}): MessageRow => ({
  id,
  number: id,
  mine: false,
  from: 'A',
  lineNumber: '1',
  lineLabel: same('line'),
  fromPost: same('their post'),
  toPost: same('our post'),
  type: 'INQUIRY',
  topic: 'technical',
  precedence: 'ROUTINE',
  delivery: 'opened',
  reply: 'not-owed',
  openedAt: 3,
  delayed: false,
  delayConfirmed: false,
  offered: [],
  answers: [],
  ...fields,
});

export const anAnswer = (word: MessageRow['offered'][number], at: number) => ({
  word,
  body: same(word),
  at,
  late: false,
});

export const aThreshold = (id: string, fields: Partial<ThresholdRow> = {}): ThresholdRow => ({
  id,
  side: 'B',
  label: same(id),
  incident: 'worm',
  hypothesis: 'h1',
  hypothesisLabel: same('h1'),
  atLeast: 55,
  filed: 0,
  rung: 3,
  state: 'clear',
  holders: [],
  answeredBy: ['INQUIRY'],
  ...fields,
});

export const aStep = (card: string, step: string, index: number, fields: Partial<StepRow> = {}): StepRow => ({
  card,
  cardTitle: same(card),
  step,
  index,
  text: same(step),
  state: 'open',
  ...fields,
});

export const table = <R extends { readonly id: string }>(...rows: readonly R[]): { readonly [id: string]: R } =>
  Object.fromEntries(rows.map((row) => [row.id, row]));
