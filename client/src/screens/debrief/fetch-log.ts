import type { Result } from '@firebreak/shared/base/result.ts';
import { fetchLines } from '../../connection/fetch-lines.ts';
import { api, type Failure } from '../../connection/http.ts';

/** Lines read so far, and how many there should be where the server has said so. */
export type LogProgress = { readonly done: number; readonly of: number | undefined };

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
  return fetchLines(`/exercises/${encodeURIComponent(exercise)}/log`, signal, (done) => progress({ done, of }));
};
