import type { Text, Words } from '@firebreak/shared/base/text.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { langTag } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import { later } from '../../../ui/later.ts';
import css from './hotline.module.css';

const Wording = later(async () => (await import('./wording.tsx')).Wording);
const Evidence = later(async () => (await import('./evidence.tsx')).Evidence);

type FacingProps = { readonly body: Text; readonly words?: Words | undefined; readonly tag?: string };

type FaceProps = {
  readonly lang: string;
  readonly name: string;
  readonly text: string;
  readonly tag: string | undefined;
};

/** The wording in its language; what is said of it, in the reader's. */
const Face = ({ lang, name, text, tag }: FaceProps) => (
  <div>
    <p className={css.body} lang={lang}>
      {text}
    </p>
    {tag !== undefined && (
      <p className={css.tag}>
        <span lang={lang}>{name}</span> · {tag}
      </p>
    )}
  </div>
);

/** Both languages facing, each in its own `lang`; a person's own words stand in the one they were written in. */
export const Facing = ({ body, words, tag }: FacingProps) => {
  const say = useDeskWords();
  return (
    <>
      {body.en !== '' && (
        <div className={css.two}>
          <Face lang="en" name="English" text={body.en} tag={tag} />
          <Face lang="zh-Hans" name="中文" text={body.zh} tag={tag} />
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
  const text = useText();
  const turned =
    row.turnedAwayAt === undefined
      ? undefined
      : row.redirect
        ? say('turnedAwayTo', { number: row.redirect.number, post: text(row.redirect.post) })
        : say('turnedAway');
  if (!row.body) return <p className={css.closed}>{say('unopenedBody')}</p>;
  return (
    <>
      {row.filedAs !== undefined && <p className={css.note}>{say('filedAs', { type: row.filedAs })}</p>}
      {row.copies !== undefined && <p className={css.note}>{say('cameTwice')}</p>}
      {row.garbled && <p className={css.note}>{say('garbled')}</p>}
      {turned !== undefined && <p className={css.note}>{turned}</p>}
      <Facing body={row.body} words={row.words} tag={say('vetted')} />
      {row.wording && <Wording row={row} wording={row.wording} />}
      {row.draft && row.words && <p className={css.note}>{say('draftTranslation')}</p>}
      {row.bundle && <Evidence bundle={row.bundle} row={row} />}
    </>
  );
};
