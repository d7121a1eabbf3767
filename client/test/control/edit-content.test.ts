import type { PreviewRow } from '@firebreak/shared/view/control-tables.ts';
import { describe, expect, it } from 'vitest';
import { editOf, readersOf } from '../../src/screens/control/item/edit-content.ts';

const both = (words: string) => ({ en: words, zh: words });
const preview = (more: Partial<PreviewRow>): PreviewRow => ({
  ...{ to: ['A'], seats: [], delayMs: 0, headline: both('Told'), source: { kind: 'press', name: both('Post') } },
  ...more,
});

describe('an inject being edited', () => {
  it('[C14] begins as it stands and, unchanged, says the same again', () => {
    const rows = [
      preview({ body: both('More') }),
      preview({ to: ['A', 'B'] }),
      preview({ to: [], seats: ['a-duty'] }),
      preview({ to: [], seats: ['a-duty', 'b-duty'] }),
    ];
    expect(editOf(rows.map(readersOf))).toEqual([
      { to: 'A', headline: both('Told'), body: both('More') },
      { to: 'all', headline: both('Told') },
      { to: ['a-duty'], headline: both('Told') },
      { to: ['a-duty', 'b-duty'], headline: both('Told') },
    ]);
  });

  it('[C14] goes to others as chosen; nothing is saved while a language lacks its words', () => {
    const draft = readersOf(preview({}));
    expect(editOf([{ ...draft, to: 'seat:b-duty', headlineEn: ' New ' }])).toEqual([
      { to: ['b-duty'], headline: { en: 'New', zh: 'Told' } },
    ]);
    expect(editOf([{ ...draft, headlineZh: '  ' }])).toBeUndefined();
    expect(editOf([{ ...draft, bodyEn: 'Only English' }])).toBeUndefined();
  });
});
