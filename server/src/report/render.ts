import type { Language } from '@firebreak/shared/base/text.ts';
import type { AarDocument } from '@firebreak/shared/report/aar/document.ts';
import { csvTable } from '@firebreak/shared/report/csv-table.ts';
import type { ReportFormat } from '@firebreak/shared/wire/report-formats.ts';
import { html } from './html.ts';
import { sheets } from './tables.ts';

type Rendered = { readonly type: string; readonly body: string | Buffer };

/** One table after the other, each under its name: a spreadsheet's text, with the marking first. */
const csv = (document: AarDocument, language: Language): string =>
  csvTable(
    [document.marking[language]],
    sheets(document, language).flatMap(({ title, rows }) => [[], [title], ...rows]),
  );

/** The document as a file. What writes office files is only loaded when one is asked for. */
export const render = async (document: AarDocument, format: ReportFormat, language: Language): Promise<Rendered> => {
  switch (format) {
    case 'html':
      return { type: 'text/html; charset=utf-8', body: html(document, language) };
    case 'json':
      return { type: 'application/json; charset=utf-8', body: `${JSON.stringify(document, undefined, 2)}\n` };
    case 'csv':
      return { type: 'text/csv; charset=utf-8', body: csv(document, language) };
    case 'docx': {
      const { docx } = await import('./docx.ts');
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return { type, body: await docx(document, language) };
    }
    case 'xlsx': {
      const { xlsx } = await import('./xlsx.ts');
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { type, body: await xlsx(document, language) };
    }
  }
};
