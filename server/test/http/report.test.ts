import type { ReportAnswer, Statement } from '@firebreak/shared/report/aar/document.ts';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { openRoom, sit, start } from '../support/room.ts';

const statements = ({ document }: ReportAnswer): readonly Statement[] =>
  document.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'list' ? b.items : b.rows.flat()));

/** An exercise that has ended, in which somebody sat whose name can be told again. */
const over = async () => {
  const room = await openRoom();
  const [a] = await sit(room, ['a-duty']);
  if (!a) throw new Error('nobody sits');
  await start(room);
  const path = `/api/exercises/${room.exercise.id}/report`;
  return { room, a, path };
};

describe('the report of an exercise', () => {
  it('[AAR-4] stands within 30 s of the end, not before, and for whoever may read the log alone', async () => {
    const { room, a, path } = await over();
    expect((await room.desk.get(path)).status).toBe(409);
    await room.control.act({ type: 'endExercise' });
    const began = performance.now();
    const answer = await room.desk.get<ReportAnswer>(path);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(answer.status).toBe(200);
    expect(answer.body.document.sections[0]?.id).toBe('summary');
    expect((await a.from.get(path)).status).toBe(401);
    expect((await browser(room.url).get(path)).status).toBe(401);
    expect((await browser(room.url).get(`${path}.docx`)).status).toBe(401);
    expect((await room.desk.get(`${path}?for=nobody`)).status).toBe(400);
    expect((await room.desk.get(`${path}.pdf`)).status).toBe(400);
  });

  it('[AAR-2] is edited in place: the newest stands, an edit that knew another version is told', async () => {
    const { room, path } = await over();
    await room.control.act({ type: 'endExercise' });
    const first = (await room.desk.get<ReportAnswer>(path)).body;
    const id = statements(first).find((s) => s.id !== undefined)?.id;
    if (id === undefined) throw new Error('nothing can be written anew');
    const at = `${path}/${encodeURIComponent(id)}`;
    expect((await room.desk.post(at, { text: 'What we say of it.', version: 0 })).status).toBe(204);
    expect((await room.desk.post(at, { text: 'Something else.', version: 0 })).status).toBe(409);
    expect((await room.desk.post(at, { text: 'Better.', version: 1 })).status).toBe(204);
    const now = (await room.desk.get<ReportAnswer>(path)).body;
    expect(statements(now).find((s) => s.id === id)).toMatchObject({ text: { en: 'Better.' }, by: 'Ada' });
    expect(now.versions).toEqual({ [id]: 2 });
    const forOthers = (await room.desk.get<ReportAnswer>(`${path}?for=public`)).body;
    expect(JSON.stringify(forOthers)).not.toContain('Ada');
    expect((await room.desk.post(`${path}/nothing`, { text: 'x', version: 0 })).status).toBe(400);
    expect((await room.desk.post(at, { text: ' ', version: 2 })).status).toBe(400);
  });

  it('[AAR-5] comes as a file of every kind, in both languages; a spreadsheet reads back, and no cell is a formula', async () => {
    const { room, path } = await over();
    await room.control.act({ type: 'endExercise' });
    for (const lang of ['en', 'zh']) {
      const page = await room.desk.get<string>(`${path}.html?lang=${lang}`);
      expect(page.headers.get('content-disposition')).toContain(`-trainer-${lang}.html`);
      expect(page.body).not.toMatch(/<script|src=|href=|url\(|@import/);
      expect(page.body).toContain("default-src 'none'");
      const csv = await room.desk.get<string>(`${path}.csv?lang=${lang}`);
      expect(csv.status).toBe(200);
    }
    expect((await room.desk.get<ReportAnswer['document']>(`${path}.json`)).body.sections.length).toBeGreaterThan(5);
    const cookie = { cookie: room.desk.cookie() };
    const bytes = async (format: string) =>
      Buffer.from(await (await fetch(`${room.url}${path}.${format}?for=sponsor`, { headers: cookie })).arrayBuffer());
    const docx = await bytes('docx');
    expect(docx.subarray(0, 2).toString()).toBe('PK');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await bytes('xlsx')) as never);
    expect(book.worksheets.map((s) => s.name)).toEqual(
      expect.arrayContaining(['statements', 'overview', 'improvement']),
    );
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
  });
});
