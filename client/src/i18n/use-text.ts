import type { Language, Text } from '@firebreak/shared/base/text.ts';
import { useCallback } from 'react';
import { useLanguage } from './language.ts';

/** Scenario text in one language. Where it is missing the other stands in, marked, never silently. */
export const pickText = (text: Text, language: Language): string => {
  if (text[language] !== '') return text[language];
  if (language === 'zh') return text.en === '' ? '' : `[EN] ${text.en}`;
  return text.zh === '' ? '' : `[中文] ${text.zh}`;
};

/** `const say = useText(); say(row.headline)` */
export const useText = (): ((text: Text) => string) => {
  const language = useLanguage();
  return useCallback((text) => pickText(text, language), [language]);
};
