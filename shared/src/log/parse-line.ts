import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import { type LogRecord, record } from './record.ts';

/** Reads a line that did not come straight from our own storage: JSON, then the whole shape, unknown keys refused. */
export const parseLine = (line: string): Result<LogRecord, string> => {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return err('the line is not JSON: truncated or damaged');
  }
  const parsed = record.safeParse(json);
  // The line's own object, not the parser's copy: settling it again must give the same bytes.
  if (parsed.success) return ok(json as LogRecord);
  const type = (json as { event?: { type?: unknown } } | null)?.event?.type;
  return err(
    `not a record of this version${typeof type === 'string' ? ` (${type})` : ''}: ${z.prettifyError(parsed.error)}`,
  );
};
