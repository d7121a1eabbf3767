import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from './language.ts';

/** The same keys in the other language: a missing or extra one is a compile error. */
export type Same<Catalogue> = { readonly [Key in keyof Catalogue]: string };

type Values = Readonly<Record<string, string | number>>;
type RichValues = Readonly<Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>>;

export type SayWords<Key extends string> = {
  (key: Key, values?: Values): string;
  /** With elements: `rich('awaits', { n: 1, b: (chunks) => <b>{chunks}</b> })`. */
  readonly rich: (key: Key, values: RichValues) => ReactNode;
};

/** A catalogue as a hook. ICU messages; each screen's words ship with that screen. */
export const defineWords =
  <Catalogue extends Readonly<Record<string, string>>>(prefix: string, en: Catalogue, zh: Same<Catalogue>) =>
  (): SayWords<keyof Catalogue & string> => {
    const intl = useIntl();
    const language = useLanguage();
    return useMemo(() => {
      const words: Same<Catalogue> = language === 'zh' ? zh : en;
      const message = (key: keyof Catalogue & string) => ({ id: `${prefix}.${key}`, defaultMessage: words[key] });
      const say = (key: keyof Catalogue & string, values?: Values): string => intl.formatMessage(message(key), values);
      return Object.assign(say, {
        rich: (key: keyof Catalogue & string, values: RichValues): ReactNode =>
          intl.formatMessage(message(key), values),
      });
    }, [intl, language]);
  };
