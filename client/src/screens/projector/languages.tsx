import type { Language, Text } from '@firebreak/shared/base/text.ts';
import { createContext, type ReactNode, useContext } from 'react';
import { langTag } from '../../i18n/language.ts';
import { pickText } from '../../i18n/use-text.ts';
import css from './projector.module.css';

const Context = createContext<readonly Language[]>(['en', 'zh']);

/** The languages that stand on the screen now, in their order. */
export const Languages = Context.Provider;
export const useLanguages = (): readonly Language[] => useContext(Context);

type BothProps = { readonly of: Text; readonly mark?: ReactNode };

/** One text in every language shown, each marked as what it is; each in a cell of its own where they face each other. */
export const Both = ({ of, mark }: BothProps) =>
  useLanguages().map((language) => (
    <span key={language} lang={langTag(language)}>
      {mark}
      {pickText(of, language)}
    </span>
  ));

/** The same on one line, one after the other. */
export const Inline = ({ of }: { readonly of: Text }) => (
  <span className={css.inline}>
    <Both of={of} />
  </span>
);
