/**
 * The fixed grammar of the hotline: message types, reply words, and the vetted wording of each type in both languages.
 * Models: NRRC formatted notifications and CPDLC (only valid replies are offered; free text amplifies, never closes).
 * Times (due, standby) and enumerated phrases are scenario configuration.
 */
import { type Text, text } from './text.ts';

export const MESSAGE_TYPES = [
  'TEST',
  'NOTIFY',
  'INQUIRY',
  'RFI',
  'RFA',
  'CLARIFY',
  'PROTEST',
  'WARN',
  'DENY',
  'DEFER',
  'RETRACT',
  'CLOSE',
  'FREE',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

export const REPLY_WORDS = ['AFFIRM', 'NEGATIVE', 'STANDBY', 'UNABLE', 'ROGER', 'WILCO'] as const;
export type ReplyWord = (typeof REPLY_WORDS)[number];

export const PRECEDENCES = ['FLASH', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'] as const;
export type Precedence = (typeof PRECEDENCES)[number];

/** What a line may carry, and what a suspension closes: a political act shuts classes, seldom the wire. */
export const TOPICS = ['safety', 'technical', 'crime', 'military', 'political'] as const;
export type Topic = (typeof TOPICS)[number];

export const PHRASE_SETS = ['facts', 'questions', 'meanings', 'demands', 'readouts'] as const;
export type PhraseSet = (typeof PHRASE_SETS)[number];

export type SlotKind =
  | { readonly kind: 'incident' }
  | { readonly kind: 'phrase'; readonly set: PhraseSet }
  | { readonly kind: 'option'; readonly options: Readonly<Record<string, Text>> }
  | { readonly kind: 'code' };

export type Slot = { readonly id: string; readonly label: Text; readonly required: boolean; readonly of: SlotKind };
export type SlotValues = Readonly<Record<string, string>>;

export type MessageFormat = {
  readonly gloss: Text;
  /** `{slot}` is replaced by the slot's exact wording in that language. */
  readonly template: Text;
  readonly slots: readonly Slot[];
  /** Empty: nothing is owed and nothing closes it. STANDBY is never a closing word. */
  readonly replies: readonly ReplyWord[];
};

const incident: Slot = { id: 'incident', label: text('Incident', '事件'), required: true, of: { kind: 'incident' } };
const caseNo: Slot = { id: 'case', label: text('Case', '案号'), required: false, of: { kind: 'code' } };
const phrase = (id: string, label: Text, set: PhraseSet, required = true): Slot => ({
  id,
  label,
  required,
  of: { kind: 'phrase', set },
});
const option = (id: string, label: Text, options: Readonly<Record<string, Text>>): Slot => ({
  id,
  label,
  required: true,
  of: { kind: 'option', options },
});

const ACT: Readonly<Record<string, Text>> = {
  INVESTIGATE: text('investigate', '调查'),
  EVIDENCE: text('secure evidence', '固定证据'),
  MITIGATE: text('mitigate', '处置'),
};
const ASK = option('request', text('Request', '请求'), ACT);

/** Libicki's five "emollients" (2012), table of contents. */
const DENIALS: Readonly<Record<string, Text>> = {
  'not-us': text('we did nothing', '我方未采取任何行动'),
  'not-ordered': text('it was not on our orders', '并非奉我方命令'),
  accident: text('it was an accident', '属于意外'),
  'nothing-new': text('this is nothing new', '并非新情况'),
  'no-portent': text('it does not portend anything', '不预示任何后续行动'),
};

const TONES: Readonly<Record<string, Text>> = {
  '1': text('concern', '关切'),
  '2': text('regret', '遗憾'),
  '3': text('protest', '抗议'),
  '4': text('strong protest', '强烈抗议'),
  '5': text('the gravest protest', '最严正抗议'),
};

export const FORMATS: Readonly<Record<MessageType, MessageFormat>> = {
  TEST: {
    gloss: text('line test', '线路测试'),
    template: text('Line test. No content.', '线路测试。无内容。'),
    slots: [],
    replies: ['ROGER'],
  },
  NOTIFY: {
    gloss: text('notice of fact', '事实通报'),
    template: text('Notice concerning {incident}: {fact}.', '关于{incident}的通报：{fact}。'),
    slots: [incident, phrase('fact', text('Fact', '事实'), 'facts')],
    replies: ['ROGER', 'UNABLE'],
  },
  INQUIRY: {
    gloss: text('formal inquiry', '正式询问'),
    template: text('Formal inquiry on {incident}: {question}', '就{incident}正式询问：{question}'),
    slots: [incident, phrase('question', text('Question', '问题'), 'questions')],
    replies: ['AFFIRM', 'NEGATIVE', 'STANDBY', 'UNABLE'],
  },
  RFI: {
    gloss: text('request for information', '信息请求'),
    template: text('We request information on {incident}: {question}', '我方就{incident}请求提供信息：{question}'),
    slots: [incident, phrase('question', text('Question', '问题'), 'questions'), caseNo],
    replies: ['WILCO', 'STANDBY', 'UNABLE'],
  },
  RFA: {
    gloss: text('request for assistance', '协助请求'),
    template: text(
      'We request that you {request} in the matter of {incident}.',
      '我方请求贵方就{incident}予以{request}。',
    ),
    slots: [incident, ASK, caseNo],
    replies: ['WILCO', 'STANDBY', 'UNABLE'],
  },
  CLARIFY: {
    gloss: text('query of a word', '澄清用语'),
    template: text(
      'We read your message as meaning: {meaning}. Confirm or correct.',
      '我方将贵方来文理解为：{meaning}。请予确认或更正。',
    ),
    slots: [phrase('meaning', text('We read it as', '我方理解为'), 'meanings')],
    replies: ['AFFIRM', 'NEGATIVE', 'STANDBY', 'UNABLE'],
  },
  PROTEST: {
    gloss: text('protest', '抗议'),
    template: text('We express {tone} at {incident}.', '我方就{incident}表示{tone}。'),
    slots: [incident, option('tone', text('Tone', '语气'), TONES)],
    replies: [],
  },
  WARN: {
    gloss: text('warning', '警告'),
    template: text('Concerning {incident}: {demand}', '关于{incident}：{demand}'),
    slots: [incident, phrase('demand', text('Demand', '要求'), 'demands')],
    replies: ['ROGER', 'UNABLE'],
  },
  DENY: {
    gloss: text('denial', '否认'),
    template: text('Concerning {incident}: {denial}.', '关于{incident}：{denial}。'),
    slots: [incident, option('denial', text('Denial', '否认方式'), DENIALS)],
    replies: [],
  },
  DEFER: {
    gloss: text('deferral', '推迟'),
    template: text('Conditions are not right to discuss {incident} now.', '目前尚不具备讨论{incident}的条件。'),
    slots: [incident],
    replies: [],
  },
  RETRACT: {
    gloss: text('retraction', '撤回'),
    template: text('We withdraw what was said earlier: {fact}.', '我方撤回此前所言：{fact}。'),
    slots: [phrase('fact', text('What is withdrawn', '撤回内容'), 'facts')],
    replies: ['ROGER'],
  },
  CLOSE: {
    gloss: text('close, with agreed readout', '结束并商定口径'),
    template: text(
      'We propose to close {incident}. Agreed readout: {readout}.',
      '我方提议结束{incident}。商定口径：{readout}。',
    ),
    slots: [incident, phrase('readout', text('Readout', '口径'), 'readouts')],
    replies: ['AFFIRM', 'NEGATIVE', 'STANDBY', 'UNABLE'],
  },
  FREE: {
    gloss: text('free text', '自由文本'),
    template: text('', ''),
    slots: [],
    replies: [],
  },
};

/** Slots that any closing reply may carry: they amplify the word with exact wording. */
export const REPLY_SLOTS: readonly Slot[] = [
  phrase('meaning', text('We mean', '我方含义是'), 'meanings', false),
  phrase('fact', text('Add a fact', '附加事实'), 'facts', false),
  caseNo,
];

/** Gloss of a reply word. The word itself is the same in both languages. */
export const WORD_GLOSS: Readonly<Record<ReplyWord, Text>> = {
  AFFIRM: text('yes', '是'),
  NEGATIVE: text('no', '否'),
  STANDBY: text('wait for our answer', '请稍候，我方将答复'),
  UNABLE: text('cannot comply', '无法照办'),
  ROGER: text('received', '收到'),
  WILCO: text('will comply', '将照办'),
};

/** Wording of everything a slot can name, by slot kind and id. */
export type Phrasebook = {
  readonly incidents: Readonly<Record<string, Text>>;
  readonly phrases: Readonly<Record<PhraseSet, Readonly<Record<string, Text>>>>;
};

/** A slot's value is a participant's word: only the list's own entries count. */
const own = (list: Readonly<Record<string, Text>>, value: string): Text | undefined =>
  Object.hasOwn(list, value) ? list[value] : undefined;

export const slotText = (slot: Slot, value: string, book: Phrasebook): Text | undefined => {
  switch (slot.of.kind) {
    case 'incident':
      return own(book.incidents, value);
    case 'phrase':
      return own(book.phrases[slot.of.set], value);
    case 'option':
      return own(slot.of.options, value);
    case 'code':
      return /^[A-Za-z0-9][A-Za-z0-9-]{0,15}$/.test(value) ? text(value, value) : undefined;
  }
};

/** The slot that is missing or holds something outside its enumeration, if any. */
export const faultySlot = (slots: readonly Slot[], values: SlotValues, book: Phrasebook): string | undefined => {
  const unknown = Object.keys(values).find((id) => !slots.some((s) => s.id === id));
  if (unknown !== undefined) return unknown;
  return slots.find((slot) => {
    const value = values[slot.id];
    if (value === undefined) return slot.required;
    return slotText(slot, value, book) === undefined;
  })?.id;
};

/** A sign that did not come through. */
export const UNREADABLE = '\u25af';

const fill = (
  template: string,
  slots: readonly Slot[],
  values: SlotValues,
  book: Phrasebook,
  garbled: readonly string[],
  lang: 'en' | 'zh',
) =>
  slots.reduce((line, slot) => {
    const value = values[slot.id];
    const read = garbled.includes(slot.id) ? UNREADABLE.repeat(4) : undefined;
    const wording = value === undefined ? undefined : (read ?? slotText(slot, value, book)?.[lang]);
    return wording === undefined ? line : line.replaceAll(`{${slot.id}}`, () => wording);
  }, template);

/** Exactly what the other side receives, in both languages at once: slots are enumerated, so nothing is translated. */
export const renderMessage = (
  type: MessageType,
  values: SlotValues,
  book: Phrasebook,
  garbled: readonly string[] = [],
): Text => {
  const { template, slots } = FORMATS[type];
  const number = garbled.includes('case') ? UNREADABLE.repeat(4) : values.case;
  const withCase = number === undefined ? text('', '') : text(` Case ${number}.`, `案号 ${number}。`);
  return text(
    fill(template.en, slots, values, book, garbled, 'en') + withCase.en,
    fill(template.zh, slots, values, book, garbled, 'zh') + withCase.zh,
  );
};

/** Exactly what a reply says: the word, then its slots. */
export const renderReply = (word: ReplyWord, values: SlotValues, book: Phrasebook): Text => {
  const parts = { en: [`${word}.`], zh: [`${word}（${WORD_GLOSS[word].zh}）。`] };
  const say = (id: string, en: string, zh: string) => {
    const slot = REPLY_SLOTS.find((s) => s.id === id);
    const value = values[id];
    const wording = slot && value !== undefined ? slotText(slot, value, book) : undefined;
    if (!wording) return;
    parts.en.push(en.replace('{}', () => wording.en));
    parts.zh.push(zh.replace('{}', () => wording.zh));
  };
  say('meaning', 'We mean: {}.', '我方含义是：{}。');
  say('fact', '{}.', '{}。');
  say('case', 'Case {}.', '案号 {}。');
  return text(parts.en.join(' '), parts.zh.join(''));
};
