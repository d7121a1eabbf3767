import type { Language } from '@firebreak/shared/base/text.ts';
import type { AarDocument, Statement } from '@firebreak/shared/report/aar/document.ts';

export type Sheet = { readonly id: string; readonly title: string; readonly rows: readonly (readonly string[])[] };

const HEADS = {
  en: ['Section', 'Heading', 'Statement', 'Records', 'Written by'],
  zh: ['章节', '标题', '内容', '记录', '撰写人'],
} as const;
const DRAFT = { en: 'draft', zh: '草拟' } as const;
const STATEMENTS = { en: 'Statements', zh: '陈述' } as const;

/** Every table of the report, and every statement outside one, as rows of text; the first row is the head. */
export const sheets = (document: AarDocument, language: Language): readonly Sheet[] => {
  const cell = ({ text, records = [] }: Statement): string =>
    records.length === 0 ? text[language] : `${text[language]} [${records.join(' ')}]`;
  const statements = document.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((b) =>
      b.kind === 'table'
        ? []
        : b.items.map((s) => [
            heading[language],
            b.heading?.[language] ?? '',
            s.text[language],
            (s.records ?? []).join(' '),
            s.by ?? (s.id === undefined || s.open ? '' : DRAFT[language]),
          ]),
    ),
  );
  return [
    { id: 'statements', title: STATEMENTS[language], rows: [HEADS[language], ...statements] },
    ...document.sections
      .flatMap((s) => s.blocks)
      .flatMap((b) =>
        b.kind === 'table'
          ? [
              {
                id: b.id,
                title: b.title[language],
                rows: [b.head.map((h) => h[language]), ...b.rows.map((r) => r.map(cell))],
              },
            ]
          : [],
      ),
  ];
};
