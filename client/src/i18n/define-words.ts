import { LANGUAGES, type Language } from '@firebreak/shared/base/text.ts';
import { createLiteralElement } from '@formatjs/icu-messageformat-parser';
import { type ReactNode, useMemo } from 'react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { fetchAhead, fetchedAtLast } from '../ui/later.ts';
import { needed } from '../ui/needed.ts';
import { currentLanguage, setLanguage, useLanguage } from './language.ts';
import { useTerms } from './use-terms.ts';

/** The same keys in the other language: a missing or extra one is a compile error. */
export type Same<Catalogue> = { readonly [Key in keyof Catalogue]: string };

type Values = Readonly<Record<string, string | number>>;
type RichValues = Readonly<Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>>;

export type SayWords<Key extends string> = {
  (key: Key, values?: Values): string;
  /** With elements: `rich('awaits', { n: 1, b: (chunks) => <b>{chunks}</b> })`. */
  readonly rich: (key: Key, values: RichValues) => ReactNode;
};

/** In the built client messages are parsed already (compile-words.ts), and a string is one without arguments. */
export const compiled = (
  message: NonNullable<MessageDescriptor['defaultMessage']>,
): NonNullable<MessageDescriptor['defaultMessage']> =>
  import.meta.env.PROD && typeof message === 'string' ? [createLiteralElement(message)] : message;

const loads = new Set<(language: Language) => Promise<void>>();

/** The words of every part that is here, in this language too. */
const loadWords = async (language: Language): Promise<void> => {
  await Promise.all([...loads].map((load) => load(language)));
};

/** Live: the words come first, so that no part is ever without; nothing reloads and no draft is touched. */
export const switchLanguage = async (language: Language): Promise<void> => {
  await loadWords(language);
  setLanguage(language);
};

// Whoever switches later may have no network then.
fetchAhead(async () => {
  for (const language of LANGUAGES) await loadWords(language);
});

/**
 * A catalogue as a hook. ICU messages; each screen's words ship with that screen, in the language that is spoken, and are
 * fetched beside its code: whatever is drawn waits for them (`apart`, `allHere`).
 */
export const defineWords = <Catalogue extends Readonly<Record<string, string>>>(
  prefix: string,
  catalogue: { readonly en: () => Promise<Catalogue>; readonly zh: () => Promise<Same<Catalogue>> },
): (() => SayWords<keyof Catalogue & string>) => {
  const here: { [language in Language]?: Same<Catalogue> } = {};
  const load = async (language: Language): Promise<void> => {
    here[language] ??= await fetchedAtLast<Same<Catalogue>>(catalogue[language]);
  };
  const loadSpoken = async (): Promise<void> => {
    // Once more if the language was switched meanwhile.
    while (here[currentLanguage()] === undefined) await load(currentLanguage());
  };
  loads.add(load);
  needed(loadSpoken());
  return () => {
    const intl = useIntl();
    const language = useLanguage();
    const terms = useTerms(language);
    return useMemo(() => {
      const words = here[language] ?? here.en ?? here.zh;
      if (words === undefined) throw new Error(`the words of ${prefix} are not here`);
      const message = (key: keyof Catalogue & string) => ({
        id: `${prefix}.${key}`,
        defaultMessage: compiled(words[key]),
      });
      const say = (key: keyof Catalogue & string, values?: Values): string =>
        intl.formatMessage(message(key), { ...terms, ...values });
      return Object.assign(say, {
        rich: (key: keyof Catalogue & string, values: RichValues): ReactNode =>
          intl.formatMessage(message(key), { ...terms, ...values }),
      });
    }, [intl, language, terms]);
  };
};
