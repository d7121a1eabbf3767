/** 0: done. 1: what was checked is faulty. 2: asked for in the wrong way. 3: a file or the machine stood in the way. */
export const EXIT = { ok: 0, faulty: 1, usage: 2, io: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command: what is wrong, where, and the way on, on stderr; then the exit code. */
export class Failure extends Error {
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string) {
    super(message);
    this.exit = exit;
  }
}

const SAID: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not do that',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full: make room and run it again',
  EROFS: 'the disk can only be read',
  EEXIST: 'it exists already',
};

export const ioFailure = (path: string, error: unknown): Failure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new Failure(EXIT.io, `${path}: ${SAID[code] ?? `it cannot be used (${code})`}.`);
};
