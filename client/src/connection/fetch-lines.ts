import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import type { ApiError } from '@firebreak/shared/wire/http.ts';
import type { Failure } from './http.ts';

const failureOf = async (response: Response): Promise<Failure> => {
  const body = (await response.json().catch(() => undefined)) as ApiError | undefined;
  const error = body?.error ?? { code: 'unreadable', message: { en: '', zh: '' } };
  return { ...error, status: response.status };
};

/** The lines of a long answer, as they come; `progress` is told how many there are so far. */
export const fetchLines = async (
  path: string,
  signal: AbortSignal,
  progress: (done: number) => void = () => {},
): Promise<Result<string[], Failure>> => {
  const response = await fetch(`/api${path}`, { credentials: 'same-origin', cache: 'no-store', signal });
  if (!response.ok) return err(await failureOf(response));
  const lines: string[] = [];
  const reader = response.body?.getReader();
  if (!reader) return ok(lines);
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const parts = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line !== '') lines.push(line);
    progress(lines.length);
    if (done) break;
  }
  if (rest !== '') lines.push(rest);
  return ok(lines);
};
