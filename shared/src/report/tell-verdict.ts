import { type Text, text } from '../base/text.ts';
import type { Verdict } from '../core/criteria.ts';
import { clockTime } from './spell.ts';

const WORDS: { readonly [verdict in Verdict['verdict']]: Text } = {
  met: text('met', '达成'),
  missed: text('missed', '未达成'),
  open: text('open', '未定'),
  idle: text('not tested: its occasion did not come', '未检验：相应情形未出现'),
};

/** `met, 09:04Z`. `startsAt`: epoch ms of scenario time at the start. */
export const tellVerdict = ({ verdict, at }: Pick<Verdict, 'verdict' | 'at'>, startsAt: number): Text => {
  const word = WORDS[verdict];
  if (at === undefined || verdict === 'open') return word;
  const time = clockTime(at, startsAt);
  return text(`${word.en}, ${time}`, `${word.zh}，${time}`);
};
