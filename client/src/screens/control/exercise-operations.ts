import type { Result } from '@firebreak/shared/base/result.ts';
import type { ExerciseAnswer } from '@firebreak/shared/wire/http.ts';
import { callApi, type Failure } from '../../connection/http.ts';

const at = (exercise: string, what: string): string => `/exercises/${encodeURIComponent(exercise)}/${what}`;

/** What a facilitator asks of the server beside commands: the door, the waiting line, the seats' sessions. */
export const operations = {
  /** `share`: beside whoever sits there already. */
  admit: (exercise: string, applicant: string, seat: string, share: boolean): Promise<Result<void, Failure>> =>
    callApi('POST', at(exercise, 'admit'), { applicant, seat, ...(share && { share }) }),
  refuse: (exercise: string, applicant: string): Promise<Result<void, Failure>> =>
    callApi('POST', at(exercise, 'refuse'), { applicant }),
  release: (exercise: string, seat: string): Promise<Result<void, Failure>> =>
    callApi('POST', at(exercise, 'release'), { seat }),
  lockDoor: (exercise: string, locked: boolean): Promise<Result<ExerciseAnswer, Failure>> =>
    callApi('POST', at(exercise, 'door'), { locked }),
  wipe: (exercise: string): Promise<Result<void, Failure>> => callApi('POST', at(exercise, 'wipe'), {}),
  newCode: (exercise: string): Promise<Result<ExerciseAnswer, Failure>> => callApi('POST', at(exercise, 'code'), {}),
} as const;

/** For a plain link: the browser saves the log as a file. */
export const logPath = (exercise: string): string => `/api${at(exercise, 'log')}`;
