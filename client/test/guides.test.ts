import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { termValues } from '../src/i18n/terms.ts';

const GUIDES = fileURLToPath(new URL('../../docs/guides/', import.meta.url));
const WORDS = fileURLToPath(new URL('../src/i18n/', import.meta.url));
/** Read in five minutes by somebody who also looks at the screen: words of English, signs of Chinese. */
const MOST = { en: 750, zh: 1500 } as const;

/** As it stands on the screen of an exercise that has no terms of its own. */
const withTerms = (label: string, language: 'en' | 'zh'): string =>
  Object.entries(termValues(language)).reduce((said, [term, word]) => said.replaceAll(`{${term}}`, word), label);

const labelsOf = async (language: 'en' | 'zh'): Promise<string[]> => {
  const files = readdirSync(`${WORDS}${language}`);
  const catalogues = await Promise.all(files.map((file) => import(`${WORDS}${language}/${file}`)));
  return catalogues.flatMap((module: Record<string, Record<string, string>>) =>
    Object.values(module).flatMap((catalogue) => Object.values(catalogue).map((label) => withTerms(label, language))),
  );
};

const languageOf = (file: string): 'en' | 'zh' => (file.endsWith('.zh.md') ? 'zh' : 'en');
const guides = readdirSync(GUIDES);

describe('the guides for each role', () => {
  it('[DOC-3] stand in both languages, and the README leads to them', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const role of ['participant', 'facilitator', 'trainer', 'assessor'])
      for (const file of [`${role}.md`, `${role}.zh.md`]) {
        expect(guides).toContain(file);
        expect(readme).toContain(`docs/guides/${file}`);
      }
  });

  it.each(guides)('[DOC-3] %s names only labels that stand on the screen, and takes five minutes', async (file) => {
    const text = readFileSync(`${GUIDES}${file}`, 'utf8');
    const language = languageOf(file);
    const labels = await labelsOf(language);
    const named = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, label = '']) => label);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((label) => !labels.some((known) => known.includes(label)))).toEqual([]);
    const length = language === 'zh' ? [...text.matchAll(/\p{Script=Han}/gu)].length : text.split(/\s+/).length;
    expect(length).toBeLessThan(MOST[language]);
  });
});
