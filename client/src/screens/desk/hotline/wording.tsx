import type { Text } from '@firebreak/shared/base/text.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { elapsed } from '../../../format/duration.ts';
import { useHotlineWords } from '../../../i18n/hotline-words.ts';
import { langTag, useLanguage } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import css from './hotline.module.css';

type WordingProps = { readonly row: MessageRow; readonly wording: Text };

/** Free wording of the office that wrote it: at its own desk the original, at the other a translation, by whom and how late. */
export const Wording = ({ row, wording }: WordingProps) => {
  const tell = useHotlineWords();
  const text = useText();
  const language = useLanguage();
  const { receivedAt = 0, readAt, officialAt } = row;
  const after = (ms: number) => ({ after: elapsed(ms - receivedAt) });
  const tag = row.mine
    ? tell('original')
    : officialAt !== undefined
      ? tell('translationOfficial', after(officialAt))
      : readAt === undefined
        ? undefined
        : tell(row.draft ? 'translationSight' : 'translationUnmarked', after(readAt));
  return (
    <div className={css.words}>
      <p className={css.body} lang={langTag(language)}>
        {text(wording)}
      </p>
      {tag !== undefined && <p className={css.tag}>{tag}</p>}
    </div>
  );
};
