import { createLiteralElement } from '@formatjs/icu-messageformat-parser';
import { type ReactNode, useMemo } from 'react';
import { type MessageDescriptor, useIntl } from 'react-intl';
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

/** In the built client messages are parsed already (compile-words.ts), and a string is one without arguments. */
const compiled = (message: NonNullable<MessageDescriptor['defaultMessage']>) =>
  typeof message === 'string' ? [createLiteralElement(message)] : message;

/** A catalogue as a hook. ICU messages; each screen's words ship with that screen. */
export const defineWords =
  <Catalogue extends Readonly<Record<string, string>>>(prefix: string, en: Catalogue, zh: Same<Catalogue>) =>
  (): SayWords<keyof Catalogue & string> => {
    const intl = useIntl();
    const language = useLanguage();
    return useMemo(() => {
      const words: Same<Catalogue> = language === 'zh' ? zh : en;
      const message = (key: keyof Catalogue & string) => ({
        id: `${prefix}.${key}`,
        defaultMessage: import.meta.env.PROD ? compiled(words[key]) : words[key],
      });
      const say = (key: keyof Catalogue & string, values?: Values): string => intl.formatMessage(message(key), values);
      return Object.assign(say, {
        rich: (key: keyof Catalogue & string, values: RichValues): ReactNode =>
          intl.formatMessage(message(key), values),
      });
    }, [intl, language]);
  };
