import { TERM_IDS, type TermId, type Terms } from '@firebreak/shared/base/terms.ts';
import type { Language } from '@firebreak/shared/base/text.ts';

const OWN: Readonly<Record<Language, Readonly<Record<TermId, string>>>> = {
  en: { other: 'the other side', hotline: 'hotline', facilitator: 'the facilitator' },
  zh: { other: '对方', hotline: '热线', facilitator: '导调员' },
};

/** What each term is called here, and with a capital for the beginning of a sentence: `{other}` and `{Other}`. */
export const termValues = (language: Language, terms: Terms = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    TERM_IDS.flatMap((id) => {
      const said = terms[id]?.[language] ?? OWN[language][id];
      const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
      return [
        [id, said],
        [capital(id), capital(said)],
      ];
    }),
  );
