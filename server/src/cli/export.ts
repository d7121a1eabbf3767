import { join } from 'node:path';
import { parseLine } from '@firebreak/shared/log/parse-line.ts';
import { CSV_FILES, type CsvLine, csvExport, csvHeader } from '@firebreak/shared/report/csv.ts';
import { EXIT, Failure } from './failure.ts';
import { logLines } from './log-lines.ts';
import { type NewFile, newFile } from './new-file.ts';
import { progressOn } from './progress.ts';

export type ExportOptions = {
  readonly format: 'jsonl' | 'csv' | 'both';
  readonly out: string;
  readonly force: boolean;
};

/** Opens every file before anything is written, so that one that is in the way stops them all. */
const openAll = (names: readonly string[], { out, force }: ExportOptions): Map<string, NewFile> => {
  const files = new Map<string, NewFile>();
  try {
    for (const name of names) files.set(name, newFile(join(out, name), force));
  } catch (error) {
    for (const file of files.values()) file.abandon();
    throw error;
  }
  return files;
};

/** The log as it is, line by line, and as tables. Nothing is left behind when a line cannot be read. */
export const exportLog = (path: string, options: ExportOptions): void => {
  const log = logLines(path);
  const csv = options.format === 'jsonl' ? undefined : csvExport();
  const names = [
    ...(options.format === 'csv' ? [] : ['log.jsonl']),
    ...(csv ? CSV_FILES.map((file) => `${file}.csv`) : []),
  ];
  const files = openAll(names, options);
  const tell = progressOn();
  const put = (lines: readonly CsvLine[]) => {
    for (const { file, line } of lines) files.get(`${file}.csv`)?.write(line);
  };
  let seq = 0;
  try {
    for (const file of csv ? CSV_FILES : []) files.get(`${file}.csv`)?.write(csvHeader(file));
    for (const line of log.lines) {
      const parsed = parseLine(line);
      const what = parsed.ok
        ? undefined
        : log.cutOff()
          ? 'the file ends in the middle of it: it was truncated'
          : parsed.error;
      if (!parsed.ok || parsed.value.seq !== seq || (seq === 0) !== (parsed.value.event.type === 'exerciseOpened'))
        throw new Failure(
          EXIT.faulty,
          `${path}: record ${seq} (line ${seq + 1}): ${what ?? 'it is not the record that belongs here'}. Nothing was exported. \`firebreak verify\` tells more.`,
        );
      files.get('log.jsonl')?.write(`${line}\n`);
      if (csv) put(csv.take(parsed.value));
      seq += 1;
      tell.at(() => `${path}: record ${seq}, ${Math.floor((100 * log.read()) / Math.max(1, log.bytes))} %`);
    }
    if (seq === 0) throw new Failure(EXIT.faulty, `${path}: it is empty. Nothing was exported.`);
    if (csv) put(csv.rest());
    for (const file of files.values()) file.finish();
  } catch (error) {
    for (const file of files.values()) file.abandon();
    throw error;
  } finally {
    tell.done();
  }
  console.log(`${options.out}: ${seq} records in ${names.join(', ')}`);
};
