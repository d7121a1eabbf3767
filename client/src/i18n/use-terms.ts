import type { Terms } from '@firebreak/shared/base/terms.ts';
import type { Language } from '@firebreak/shared/base/text.ts';
import { createContext, useContext, useMemo } from 'react';
import { termValues } from './terms.ts';

/** The words of the exercise that the page shows. */
export const TermsContext = createContext<Terms | undefined>(undefined);

/** Values that every message may ask for. They stay the same object while the terms say the same. */
export const useTerms = (language: Language): Readonly<Record<string, string>> => {
  const terms = JSON.stringify(useContext(TermsContext) ?? {});
  return useMemo(() => termValues(language, JSON.parse(terms) as Terms), [language, terms]);
};
