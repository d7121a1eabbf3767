import type { Text, Words } from '@firebreak/shared/base/text.ts';
import type { MessageRow } from '@firebreak/shared/view/tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { langTag } from '../../../i18n/language.ts';
import css from './hotline.module.css';

type FacingProps = { readonly body: Text; readonly words?: Words | undefined; readonly tag?: string };

/** Both languages facing, each in its own `lang`; a person's own words stand in the one they were written in. */
export const Facing = ({ body, words, tag }: FacingProps) => {
  const say = useDeskWords();
  return (
    <>
      {body.en !== '' && (
        <div className={css.two}>
          <div lang="en">
            <p className={css.body}>{body.en}</p>
            {tag !== undefined && <p className={css.tag}>English · {tag}</p>}
          </div>
          <div lang="zh-Hans">
            <p className={css.body}>{body.zh}</p>
            {tag !== undefined && <p className={css.tag}>中文 · {tag}</p>}
          </div>
        </div>
      )}
      {words && (
        <div className={css.words}>
          <p className={css.body} lang={langTag(words.lang)}>
            {words.text}
          </p>
          <p className={css.tag}>{say(words.lang === 'zh' ? 'ownWordsZh' : 'ownWordsEn')}</p>
        </div>
      )}
    </>
  );
};

export const Body = ({ row }: { readonly row: MessageRow }) => {
  const say = useDeskWords();
  if (!row.body) return <p className={css.closed}>{say('unopenedBody')}</p>;
  return (
    <>
      {row.filedAs !== undefined && <p className={css.note}>{say('filedAs', { type: row.filedAs })}</p>}
      <Facing body={row.body} words={row.words} tag={say('vetted')} />
    </>
  );
};
