import { LANGUAGES, type Language } from '@firebreak/shared/base/text.ts';
import { create } from 'zustand';
import { readStored, writeStored } from '../device/stored.ts';

const KEY = 'language';
const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

const preferred = (): Language => {
  const stored = readStored(KEY);
  if (isLanguage(stored)) return stored;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en';
};

/** Each by its own name: whoever reads only one of them must find it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '简体中文' };

/** The value of `lang` attributes. */
export const langTag = (language: Language): string => (language === 'zh' ? 'zh-Hans' : 'en');

const useStore = create<{ readonly language: Language }>(() => ({ language: preferred() }));

export const useLanguage = (): Language => useStore((state) => state.language);
export const currentLanguage = (): Language => useStore.getState().language;

/** Live: nothing reloads and no draft is touched. */
export const setLanguage = (language: Language): void => {
  writeStored(KEY, language);
  document.documentElement.lang = langTag(language);
  useStore.setState({ language });
};
