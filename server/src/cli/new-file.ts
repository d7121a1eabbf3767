/** A file that appears whole or not at all: written beside its place and moved there when finished. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { EXIT, Failure, ioFailure } from './failure.ts';

export type NewFile = {
  readonly write: (text: string) => void;
  /** Puts it in its place. */
  readonly finish: () => void;
  /** Leaves nothing behind. */
  readonly abandon: () => void;
};

const BUFFER = 64 * 1024;

/** Refuses to replace what exists unless `force`; makes missing folders. */
export const newFile = (path: string, force: boolean): NewFile => {
  if (existsSync(path) && !force)
    throw new Failure(EXIT.io, `${path}: it exists already. Choose another name, or give --force to replace it.`);
  const part = `${path}.part`;
  let file: number;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(part, 'w');
  } catch (error) {
    throw ioFailure(path, error);
  }
  let open = true;
  let waiting = '';
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  const flush = () => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  const abandon = () => {
    close();
    rmSync(part, { force: true });
  };
  const safely = (act: () => void) => {
    try {
      act();
    } catch (error) {
      abandon();
      throw ioFailure(path, error);
    }
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= BUFFER) safely(flush);
    },
    finish: () =>
      safely(() => {
        flush();
        fsyncSync(file);
        close();
        renameSync(part, path);
      }),
    abandon,
  };
};
