import { type Text, text } from '../base/text.ts';
import type { Measure } from './measures.ts';
import { span } from './spell.ts';

const plain = (s: string): Text => text(s, s);
const NEVER = text('never', '从未');

/** A figure as it reads, with its unit. */
export const figure = ({ value, unit }: Measure): Text => {
  if (value === undefined) return NEVER;
  const signed = `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(Math.round(value))}`;
  switch (unit) {
    case 'score':
      return plain(value.toFixed(2));
    case 'points':
      return text(`${signed} points`, `${signed} 个百分点`);
    case 'ms':
      return plain(span(value));
    case 'grade':
      return plain(value.toFixed(1));
    case 'levels':
      return text(`${signed} levels`, `${signed} 级`);
    case 'yes-no':
      return value > 0 ? text('yes', '是') : text('no', '否');
    default:
      return plain(String(value));
  }
};
