import { describe, expect, it } from 'vitest';
import { REJECTIONS } from '../../src/base/rejection.ts';

/** What is the matter, then what to do: two clauses, each with something in it. */
const TWO = { en: /^[^.;]{8,}[.;] \S.{7,}\.$/, zh: /^[^，。；]{2,}[，。；].{3,}。$/ } as const;

describe('refusals', () => {
  it.each(Object.entries(REJECTIONS))('[H7] %s says why and leaves a way on, in both languages', (_code, said) => {
    expect(said.en).toMatch(TWO.en);
    expect(said.zh).toMatch(TWO.zh);
  });
});
