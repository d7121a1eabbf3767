import type { Confidence } from '@firebreak/shared/base/estimative.ts';
import { type Text, text } from '@firebreak/shared/base/text.ts';

export const SOURCES = {
  technical: text('Technical', '技术'),
  military: text('Military', '军方'),
  press: text('Press', '媒体'),
  staff: text('Staff', '参谋'),
  diplomatic: text('Diplomatic', '外交'),
  intelligence: text('Intelligence', '情报'),
  lines: text('Lines', '线路'),
  public: text('Public', '公众'),
  joint: text('Joint team', '联合小组'),
} as const satisfies Record<string, Text>;

export type SourceKind = keyof typeof SOURCES;

export const sourceWord = (kind: string): Text => (kind in SOURCES ? SOURCES[kind as SourceKind] : text(kind, kind));

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Text>> = {
  low: text('low', '低'),
  moderate: text('moderate', '中'),
  high: text('high', '高'),
};
