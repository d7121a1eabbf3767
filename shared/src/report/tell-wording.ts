import { TERM_IDS } from '../base/terms.ts';
import { text } from '../base/text.ts';
import type { EventOf } from '../log/event.ts';
import { about, type Tells } from './tell-frame.ts';

const said = ({ terms }: EventOf<'termsSet'>, language: 'en' | 'zh'): string =>
  TERM_IDS.flatMap((id) => terms[id]?.[language] ?? []).join(language === 'en' ? ', ' : '、');

export const tellsWording: Tells<'markingSet' | 'termsSet'> = {
  markingSet: (e) => about('marks everything “{}”', '将标识改为“{}”')(e.marking),
  termsSet: (e) =>
    text(
      `sets the words of the exercise: ${said(e, 'en') || 'the product’s own'}`,
      `设置本次演习用语：${said(e, 'zh') || '系统原词'}`,
    ),
};
