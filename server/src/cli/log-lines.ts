/** Reading a log line by line: memory holds one line, however long the log. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { EXIT, Failure, ioFailure } from './failure.ts';

const CHUNK = 256 * 1024;
/** The opening record holds a scenario; no record of ours comes near this. */
const LONGEST_LINE = 16 * 1024 * 1024;

export type LogLines = {
  readonly lines: Generator<string>;
  readonly bytes: number;
  /** Bytes read so far. */
  readonly read: () => number;
  /** True once the last line has been given and no line end followed it: the writer was cut short there. */
  readonly cutOff: () => boolean;
};

/** Throws a `Failure` that names the file when it cannot be read. */
export const logLines = (path: string): LogLines => {
  let file: number;
  let bytes: number;
  try {
    file = openSync(path, 'r');
    const found = fstatSync(file);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    bytes = found.size;
  } catch (error) {
    throw ioFailure(path, error);
  }
  let read = 0;
  let cutOff = false;

  function* each(): Generator<string> {
    const buffer = Buffer.alloc(CHUNK);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    try {
      for (;;) {
        const n = readSync(file, buffer, 0, CHUNK, null);
        if (n === 0) break;
        read += n;
        const parts = (rest + decoder.write(buffer.subarray(0, n))).split('\n');
        rest = parts.pop() ?? '';
        yield* parts;
        if (rest.length > LONGEST_LINE)
          throw new Failure(EXIT.faulty, `${path}: a line is longer than any record. This is not a Firebreak log.`);
      }
      rest += decoder.end();
      if (rest !== '') {
        cutOff = true;
        yield rest;
      }
    } catch (error) {
      throw error instanceof Failure ? error : ioFailure(path, error);
    } finally {
      closeSync(file);
    }
  }
  return { lines: each(), bytes, read: () => read, cutOff: () => cutOff };
};
