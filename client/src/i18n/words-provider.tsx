import { type ReactNode, useEffect } from 'react';
import { IntlProvider } from 'react-intl';
import { langTag, useLanguage } from './language.ts';

/** Words come with each screen (`defineWords`), so the provider itself holds none. */
export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage();
  const tag = langTag(language);
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  return (
    <IntlProvider locale={tag} defaultLocale={tag} messages={{}}>
      {children}
    </IntlProvider>
  );
};
