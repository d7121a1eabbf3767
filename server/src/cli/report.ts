import { writeFileSync } from 'node:fs';
import type { Language } from '@firebreak/shared/base/text.ts';
import { parseLine } from '@firebreak/shared/log/parse-line.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import type { Audience } from '@firebreak/shared/report/aar/document.ts';
import { aarOf } from '@firebreak/shared/report/aar/report.ts';
import type { ReportFormat } from '@firebreak/shared/wire/report-formats.ts';
import { render } from '../report/render.ts';
import { EXIT, Failure, ioFailure } from './failure.ts';
import { logLines } from './log-lines.ts';

export type ReportOptions = {
  readonly for: Audience;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly out: string;
  readonly force: boolean;
};

/** The draft of an after-action report, from a log. */
export const report = async (path: string, options: ReportOptions): Promise<void> => {
  const records: LogRecord[] = [];
  for (const line of logLines(path).lines) {
    const parsed = parseLine(line);
    if (!parsed.ok)
      throw new Failure(
        EXIT.faulty,
        `${path}: record ${records.length}: ${parsed.error}. \`firebreak verify\` tells more.`,
      );
    records.push(parsed.value);
  }
  const document = aarOf(records, options.for);
  if (document === undefined)
    throw new Failure(EXIT.faulty, `${path}: record 0: it is not the opening of an exercise. This is no whole log.`);
  const { body } = await render(document, options.format, options.language);
  try {
    writeFileSync(options.out, body, { flag: options.force ? 'w' : 'wx' });
  } catch (error) {
    throw ioFailure(options.out, error);
  }
  console.log(`${options.out}: the report for ${options.for}, from ${records.length} records`);
};
