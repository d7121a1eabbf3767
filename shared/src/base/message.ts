/**
 * The fixed grammar of the hotline: message types, reply words, and the vetted wording of each type in both languages.
 * Models: NRRC formatted notifications and CPDLC (only valid replies are offered; free text amplifies, never closes).
 * Times (due, standby) and enumerated phrases are scenario configuration.
 */
import { isOwn } from './own.ts';
import { type Text, text } from './text.ts';

export const MESSAGE_TYPES = [
  'TEST',
  'NOTIFY',
  'INQUIRY',
  'RFI',
  'RFA',
  'CLARIFY',
  'EVIDENCE',
  'OPINION',
  'PROTEST',
  'DEMAND',
  'WARN',
  'DENY',
  'DEFER',
  'REDIRECT',
  'REFUSE',
  'NOT_AUTHORISED',
  'RETRACT',
  'CORRECT',
  'STANDDOWN',
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

/** The topics meant on a line: all that it carries, some, or none. */
export const topicsOf = (
  line: { readonly topics: readonly Topic[] } | undefined,
  topics: 'all' | readonly Topic[] | undefined,
): Topic[] => [...(topics === 'all' ? (line?.topics ?? []) : (topics ?? []))];

export const PHRASE_SETS = ['facts', 'questions', 'meanings', 'demands', 'readouts'] as const;
export type PhraseSet = (typeof PHRASE_SETS)[number];

export type SlotKind =
  | { readonly kind: 'incident' }
  | { readonly kind: 'phrase'; readonly set: PhraseSet }
  | { readonly kind: 'option'; readonly options: Readonly<Record<string, Text>> }
  /** A bundle of evidence of one's own. */
  | { readonly kind: 'bundle' }
  /** One object of a bundle that has come. */
  | { readonly kind: 'object' }
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

/** What desks are called that one may be sent on to: by what they deal with (A17). */
const DESKS: Readonly<Record<Topic, Text>> = {
  safety: text('the duty officers', '值班官'),
  technical: text('the technical point of contact', '技术联络点'),
  crime: text('the cybercrime desk', '网络犯罪席'),
  military: text('the military line', '军方线路'),
  political: text('the foreign ministry', '外交部'),
};

const TOPIC_NAMES: Readonly<Record<Topic, Text>> = {
  safety: text('safety', '安全'),
  technical: text('technical', '技术'),
  crime: text('crime', '犯罪'),
  military: text('military', '军事'),
  political: text('political', '政治'),
};

/** Lawful-sounding and other refusals of the record: 2023 (atmosphere), B14, A19, A13, E11. */
const REASONS: Readonly<Record<string, Text>> = {
  atmosphere: text('the proper atmosphere is lacking', '目前缺乏适当气氛'),
  'national-law': text('our national law does not permit it', '我国法律不允许'),
  'existing-channels': text('the existing channels suffice', '现有渠道已经足够'),
  'no-authority': text('this office has no authority for it', '本部门无此权限'),
  'internal-matter': text('it is an internal matter of ours', '此系我方内部事务'),
};

/** Traffic Light Protocol 2.0 (FIRST, 2022). */
export const TLPS = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type Tlp = (typeof TLPS)[number];
const MARKINGS: Readonly<Record<string, Text>> = Object.fromEntries(TLPS.map((t) => [t, text(`TLP:${t}`, `TLP:${t}`)]));

/** The fixed scale of a STIX 2.1 opinion. */
export const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'] as const;
export type Opinion = (typeof OPINIONS)[number];
const OPINION_NAMES: Readonly<Record<Opinion, Text>> = {
  'strongly-disagree': text('strongly disagree', '强烈不同意'),
  disagree: text('disagree', '不同意'),
  neutral: text('are neutral', '持中立意见'),
  agree: text('agree', '同意'),
  'strongly-agree': text('strongly agree', '完全同意'),
};

export const opinionName = (opinion: Opinion): Text => OPINION_NAMES[opinion];

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
  EVIDENCE: {
    gloss: text('offer of evidence', '提供证据'),
    template: text(
      'On {incident} we hand over: {bundle}. Marking: {tlp}.',
      '就{incident}，我方移交：{bundle}。标记：{tlp}。',
    ),
    slots: [
      incident,
      { id: 'bundle', label: text('Evidence', '证据'), required: true, of: { kind: 'bundle' } },
      option('tlp', text('Marking', '标记'), MARKINGS),
    ],
    replies: ['ROGER', 'STANDBY', 'UNABLE'],
  },
  OPINION: {
    gloss: text('opinion on one object', '对单项证据的意见'),
    template: text('On “{object}” we {opinion}.', '对“{object}”，我方{opinion}。'),
    slots: [
      { id: 'object', label: text('Object', '对象'), required: true, of: { kind: 'object' } },
      option('opinion', text('Opinion', '意见'), OPINION_NAMES),
    ],
    replies: [],
  },
  PROTEST: {
    gloss: text('protest', '抗议'),
    template: text('We express {tone} at {incident}.', '我方就{incident}表示{tone}。'),
    slots: [incident, option('tone', text('Tone', '语气'), TONES)],
    replies: [],
  },
  DEMAND: {
    gloss: text('demand', '要求'),
    template: text('Concerning {incident}, we demand: {demand}', '关于{incident}，我方要求：{demand}'),
    slots: [incident, phrase('demand', text('Demand', '要求'), 'demands')],
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
  REDIRECT: {
    gloss: text('redirection', '转介'),
    template: text('This matter is for {desk}. Please turn there.', '此事归{desk}办理，请向该处提出。'),
    slots: [option('desk', text('Desk', '部门'), DESKS)],
    replies: [],
  },
  REFUSE: {
    gloss: text('refusal, with reason', '附理由的拒绝'),
    template: text('We decline to discuss {incident}: {reason}.', '我方不予讨论{incident}：{reason}。'),
    slots: [incident, option('reason', text('Reason', '理由'), REASONS)],
    replies: [],
  },
  NOT_AUTHORISED: {
    gloss: text('topic not authorised', '无权受理'),
    template: text('This desk is not authorised for {topic} matters.', '本席无权受理{topic}事务。'),
    slots: [option('topic', text('Topic', '事务'), TOPIC_NAMES)],
    replies: [],
  },
  RETRACT: {
    gloss: text('retraction', '撤回'),
    template: text('We withdraw what was said earlier: {fact}.', '我方撤回此前所言：{fact}。'),
    slots: [phrase('fact', text('What is withdrawn', '撤回内容'), 'facts')],
    replies: ['ROGER'],
  },
  CORRECT: {
    gloss: text('correction', '更正'),
    template: text('We correct what was said earlier. It should read: {fact}.', '我方更正此前所言，应为：{fact}。'),
    slots: [phrase('fact', text('What holds', '正确内容'), 'facts')],
    replies: ['ROGER'],
  },
  STANDDOWN: {
    gloss: text('mutual stand-down', '相互解除'),
    template: text(
      'We propose that both sides stand down over {incident}. Agreed readout: {readout}.',
      '我方提议双方就{incident}解除戒备。商定口径：{readout}。',
    ),
    slots: [incident, phrase('readout', text('Readout', '口径'), 'readouts')],
    replies: ['AFFIRM', 'NEGATIVE', 'STANDBY', 'UNABLE'],
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
  /** Bundles of evidence one may hand over, and objects one may give an opinion on. */
  readonly bundles?: Readonly<Record<string, Text>>;
  readonly objects?: Readonly<Record<string, Text>>;
};

/** A slot's value is a participant's word: only the list's own entries count. */
const own = (list: Readonly<Record<string, Text>>, value: string): Text | undefined =>
  isOwn(list, value) ? list[value] : undefined;

export const slotText = (slot: Slot, value: string, book: Phrasebook): Text | undefined => {
  switch (slot.of.kind) {
    case 'incident':
      return own(book.incidents, value);
    case 'phrase':
      return own(book.phrases[slot.of.set], value);
    case 'bundle':
      return own(book.bundles ?? {}, value);
    case 'object':
      return own(book.objects ?? {}, value);
    case 'option':
      return own(slot.of.options, value);
    case 'code':
      return /^[A-Za-z0-9][A-Za-z0-9-]{0,15}$/.test(value) ? text(value, value) : undefined;
  }
};

/** Every value a slot may take; none for a code that is typed. */
export const slotValues = (slot: Slot, book: Phrasebook): readonly string[] => {
  switch (slot.of.kind) {
    case 'incident':
      return Object.keys(book.incidents);
    case 'phrase':
      return Object.keys(book.phrases[slot.of.set]);
    case 'bundle':
      return Object.keys(book.bundles ?? {});
    case 'object':
      return Object.keys(book.objects ?? {});
    case 'option':
      return Object.keys(slot.of.options);
    case 'code':
      return [];
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
export const renderReply = (
  word: ReplyWord,
  values: SlotValues,
  book: Phrasebook,
  garbled: readonly string[] = [],
): Text => {
  const parts = { en: [`${word}.`], zh: [`${word}（${WORD_GLOSS[word].zh}）。`] };
  const say = (id: string, en: string, zh: string) => {
    const slot = REPLY_SLOTS.find((s) => s.id === id);
    const value = values[id];
    const unread = UNREADABLE.repeat(4);
    const legible = slot && value !== undefined ? slotText(slot, value, book) : undefined;
    const wording = garbled.includes(id) ? text(unread, unread) : legible;
    if (!wording) return;
    parts.en.push(en.replace('{}', () => wording.en));
    parts.zh.push(zh.replace('{}', () => wording.zh));
  };
  say('meaning', 'We mean: {}.', '我方含义是：{}。');
  say('fact', '{}.', '{}。');
  say('case', 'Case {}.', '案号 {}。');
  return text(parts.en.join(' '), parts.zh.join(''));
};
