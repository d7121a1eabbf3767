import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import type { ApiError } from '@firebreak/shared/wire/http.ts';
import { api, type Failure } from '../../connection/http.ts';

/** Lines read so far, and how many there should be where the server has said so. */
export type LogProgress = { readonly done: number; readonly of: number | undefined };

const failureOf = async (response: Response): Promise<Failure> => {
  const body = (await response.json().catch(() => undefined)) as ApiError | undefined;
  const error = body?.error ?? { code: 'unreadable', message: { en: '', zh: '' } };
  return { ...error, status: response.status };
};

/** The stored lines of a log, as they come. The text itself is what is hashed, so it is kept as it is. */
export const fetchLog = async (
  exercise: string,
  signal: AbortSignal,
  progress: (progress: LogProgress) => void,
): Promise<Result<string[], Failure>> => {
  let of: number | undefined;
  void api.exercises().then((answer) => {
    if (answer.ok) of = answer.value.exercises.find((e) => e.id === exercise)?.records;
  });
  const response = await fetch(`/api/exercises/${encodeURIComponent(exercise)}/log`, {
    credentials: 'same-origin',
    cache: 'no-store',
    signal,
  });
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
    progress({ done: lines.length, of });
    if (done) break;
  }
  if (rest !== '') lines.push(rest);
  return ok(lines);
};
