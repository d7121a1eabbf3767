import type { Language } from '@firebreak/shared/base/text.ts';
import type { AarDocument } from '@firebreak/shared/report/aar/document.ts';
import ExcelJS from 'exceljs';
import { sheets } from './tables.ts';
import { spoken } from './words.ts';

const WIDEST = 60;

/** A sheet for each table. Every cell is text: what begins like a formula is none. */
export const xlsx = async (document: AarDocument, language: Language): Promise<Buffer> => {
  const { marking, title } = spoken(document, language);
  const book = new ExcelJS.Workbook();
  book.creator = 'Firebreak';
  book.title = title;
  for (const { id, rows } of sheets(document, language)) {
    const sheet = book.addWorksheet(id, {
      views: [{ state: 'frozen', ySplit: 1 }],
      headerFooter: { oddHeader: `&C${marking.replaceAll('&', '&&')}`, oddFooter: '&C&P / &N' },
    });
    for (const row of rows) sheet.addRow(row);
    sheet.getRow(1).font = { bold: true };
    rows[0]?.forEach((_, i) => {
      const widths = rows.map((row) => row[i]?.length ?? 0);
      const column = sheet.getColumn(i + 1);
      column.width = Math.min(WIDEST, Math.max(8, ...widths) + 2);
      column.alignment = { wrapText: true, vertical: 'top' };
      column.numFmt = '@';
    });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
};
