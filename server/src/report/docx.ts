import type { Language } from '@firebreak/shared/base/text.ts';
import type { AarDocument, Block, Statement } from '@firebreak/shared/report/aar/document.ts';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { spoken } from './words.ts';

/** By name: whoever opens the file has them, or their own in their place. */
const FONTS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' } as const;
const NOTE_SIZE = 16;
const NOTE_COLOUR = '595959';

/** An editable text document with real headings, lists and tables; the marking runs along every page. */
export const docx = (document: AarDocument, language: Language): Promise<Buffer> => {
  const { marking, title, subtitle, note } = spoken(document, language);
  const runs = (statement: Statement): TextRun[] => {
    const about = note(statement);
    return [
      new TextRun(statement.text[language]),
      ...(about === '' ? [] : [new TextRun({ text: ` [${about}]`, size: NOTE_SIZE, color: NOTE_COLOUR })]),
    ];
  };
  const cells = (texts: readonly TextRun[][], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((children) => new TableCell({ children: [new Paragraph({ children })] })),
    });
  const block = (b: Block): (Paragraph | Table)[] => {
    if (b.kind === 'list')
      return [
        ...(b.heading ? [new Paragraph({ text: b.heading[language], heading: HeadingLevel.HEADING_3 })] : []),
        ...(b.items.length === 0 ? [new Paragraph(b.none[language])] : []),
        ...b.items.map((s) => new Paragraph({ children: runs(s), bullet: { level: 0 } })),
      ];
    const caption = new Paragraph({ children: [new TextRun({ text: b.title[language], bold: true })], keepNext: true });
    if (b.rows.length === 0) return [caption, new Paragraph(b.none[language])];
    const head = b.head.map((h) => [new TextRun({ text: h[language], bold: true })]);
    return [
      caption,
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [cells(head, true), ...b.rows.map((row) => cells(row.map(runs), false))],
      }),
      new Paragraph(''),
    ];
  };
  const centred = (children: TextRun[]): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children });
  const file = new Document({
    title,
    description: subtitle,
    creator: 'Firebreak',
    styles: { default: { document: { run: { font: FONTS, size: 21 } } } },
    sections: [
      {
        headers: { default: new Header({ children: [centred([new TextRun({ text: marking, bold: true })])] }) },
        footers: {
          default: new Footer({
            children: [
              centred([
                new TextRun({ text: `${marking} · `, bold: true }),
                new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
              ]),
            ],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph(subtitle),
          ...document.sections.flatMap(({ level, heading, blocks }) => [
            new Paragraph({
              text: heading[language],
              heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            }),
            ...blocks.flatMap(block),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
};
