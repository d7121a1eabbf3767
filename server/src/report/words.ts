import { type Language, type Text, text } from '@firebreak/shared/base/text.ts';
import type { AarDocument, Audience, Statement } from '@firebreak/shared/report/aar/document.ts';

const WORDS = {
  records: text('records', '记录'),
  drafted: text('drafted by the program', '程序草拟'),
  audience: text('For', '面向'),
  exercise: text('Exercise', '演习'),
} as const;

const AUDIENCE_WORDS: Readonly<Record<Audience, Text>> = {
  trainer: text('trainers and facilitators: holds names', '训练与导调人员：含姓名'),
  participants: text('participants: people stand as their roles', '参演人员：以职务代替姓名'),
  sponsor: text('the sponsor: no names, no words that people typed', '主办方：不含姓名与个人填写的文字'),
  public: text('the public: no names, no typed words, no appendices', '公众：不含姓名、个人填写的文字与附录'),
};

/** What every output says of the document itself. */
export const spoken = (document: AarDocument, language: Language) => ({
  marking: document.marking[language],
  title: document.title[language],
  subtitle: `${WORDS.exercise[language]} ${document.exercise} · ${WORDS.audience[language]} ${AUDIENCE_WORDS[document.audience][language]}`,
  /** `[records 12, 14; drafted by the program]`: what a statement stands on, and that nobody has made it theirs yet. */
  note: ({ id, by, open, records = [] }: Statement): string => {
    const parts = [
      ...(records.length > 0
        ? [`${WORDS.records[language]} ${records.slice(0, MOST).join(', ')}${more(records)}`]
        : []),
      ...(id !== undefined && by === undefined && !open ? [WORDS.drafted[language]] : []),
      ...(by ? [by] : []),
    ];
    return parts.join('; ');
  },
});

const MOST = 8;
const more = (records: readonly number[]): string => (records.length > MOST ? ` +${records.length - MOST}` : '');
