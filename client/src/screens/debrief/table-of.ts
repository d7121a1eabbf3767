import { csvTable } from '@firebreak/shared/report/csv-table.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Study } from './study.ts';
import { type TableView, type Twin, type TwinWords, twinOf } from './twin-tables.ts';

/** A view's figures as a table; none that came after the record `lastSeq`. */
export const tableOf = (study: Study, view: TableView, words: TwinWords, lastSeq: number): Twin => {
  const whole = twinOf(study, view, words);
  return { ...whole, rows: whole.rows.filter((r) => r.seq <= lastSeq) };
};

/** Hands the table over as a file. */
export const saveTable = (study: Study, view: TableView, { columns, rows }: Twin): void => {
  // What is not live says so in every row, and in its name.
  const [mark, value, name] = study.rehearsal ? [['marking'], [study.marking.en], 'rehearsal-'] : [[], [], ''];
  const table = csvTable(
    [...mark, ...columns.map((c) => c.head)],
    rows.map((r) => [...value, ...r.cells]),
  );
  saveFile(`${name}${study.replay.records[0]?.exercise}-${view}.csv`, 'text/csv', table);
};
