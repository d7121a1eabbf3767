import type { Language, Text } from '@firebreak/shared/base/text.ts';
import { createIntl } from 'react-intl';
import { compiled, type Same } from './define-words.ts';
import { langTag } from './language.ts';

type Values = Readonly<Record<string, string | number>>;

const intlOf = (language: Language) => {
  const locale = langTag(language);
  return createIntl({ locale, defaultLocale: locale, messages: {} });
};

/** A catalogue in both languages at once, for what is read by a whole room. */
export const defineBothWords = <Catalogue extends Readonly<Record<string, string>>>(
  prefix: string,
  en: Catalogue,
  zh: Same<Catalogue>,
): ((key: keyof Catalogue & string, values?: Values) => Text) => {
  const intl = { en: intlOf('en'), zh: intlOf('zh') };
  return (key, values) => {
    const said = (language: Language): string => {
      const words: Same<Catalogue> = language === 'zh' ? zh : en;
      return intl[language].formatMessage({ id: `${prefix}.${key}`, defaultMessage: compiled(words[key]) }, values);
    };
    return { en: said('en'), zh: said('zh') };
  };
};
