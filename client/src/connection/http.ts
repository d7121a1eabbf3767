import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import { text } from '@firebreak/shared/base/text.ts';
import type { Audience, ReportAnswer } from '@firebreak/shared/report/aar/document.ts';
import type { ChartAnswer } from '@firebreak/shared/wire/chart.ts';
import type {
  AnnotationsAnswer,
  ApiError,
  annotationRequest,
  DoorAnswer,
  ExerciseAnswer,
  ExercisesAnswer,
  facilitatorLogin,
  joinRequest,
  LeadAnswer,
  LibraryAnswer,
  LinksAnswer,
  leadRequest,
  openExercise,
  SessionAnswer,
  seatLinkRequest,
} from '@firebreak/shared/wire/http.ts';
import type { reportEdit } from '@firebreak/shared/wire/report.ts';
import type { z } from 'zod';

export type Failure = ApiError['error'] & { readonly status: number };
type Answer<T> = Promise<Result<T, Failure>>;

const UNREACHABLE: Failure = {
  status: 0,
  code: 'unreachable',
  message: text(
    'The server cannot be reached. Check the connection and try again.',
    '无法连接服务器，请检查网络后重试。',
  ),
};
const UNREADABLE: Failure = {
  status: 0,
  code: 'unreadable',
  message: text(
    'The server gave an answer this page cannot read. Reload the page.',
    '无法读取服务器的答复，请重新加载页面。',
  ),
};

const isApiError = (body: unknown): body is ApiError =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object' && body.error !== null;

/** Every call: same origin, JSON both ways, an error as a value. */
export const callApi = async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Answer<T> => {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    return err(UNREACHABLE);
  }
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (response.ok) return answer === undefined && response.status !== 204 ? err(UNREADABLE) : ok(answer as T);
  return err({ ...(isApiError(answer) ? answer.error : UNREADABLE), status: response.status });
};

const part = encodeURIComponent;

export const api = {
  door: (code: string) => callApi<DoorAnswer>('GET', `/join/${part(code)}`),
  join: (request: z.infer<typeof joinRequest>) => callApi<SessionAnswer>('POST', '/join', request),
  seatLink: (request: z.infer<typeof seatLinkRequest>) => callApi<SessionAnswer>('POST', '/seat-link', request),
  session: (session: string) => callApi<SessionAnswer>('GET', `/session/${part(session)}`),
  leave: (session: string) => callApi<void>('DELETE', `/session/${part(session)}`),
  facilitator: (request: z.infer<typeof facilitatorLogin>) => callApi<void>('POST', '/facilitator', request),
  scenarios: () => callApi<LibraryAnswer>('GET', '/scenarios'),
  exercises: () => callApi<ExercisesAnswer>('GET', '/exercises'),
  openExercise: (request: z.infer<typeof openExercise>) => callApi<ExerciseAnswer>('POST', '/exercises', request),
  exercise: (id: string) => callApi<ExerciseAnswer>('GET', `/exercises/${part(id)}`),
  chart: (id: string) => callApi<ChartAnswer>('GET', `/exercises/${part(id)}/chart`),
  led: (id: string) => callApi<LeadAnswer>('GET', `/exercises/${part(id)}/lead`),
  lead: (id: string, request: z.infer<typeof leadRequest>) =>
    callApi<void>('POST', `/exercises/${part(id)}/lead`, request),
  annotations: (id: string) => callApi<AnnotationsAnswer>('GET', `/exercises/${part(id)}/annotations`),
  annotate: (id: string, written: z.infer<typeof annotationRequest>, old?: string) =>
    callApi<void>('POST', `/exercises/${part(id)}/annotations${old === undefined ? '' : `/${part(old)}`}`, written),
  removeAnnotation: (id: string, old: string) =>
    callApi<void>('DELETE', `/exercises/${part(id)}/annotations/${part(old)}`),
  report: (id: string, audience: Audience) =>
    callApi<ReportAnswer>('GET', `/exercises/${part(id)}/report?for=${audience}`),
  writeReport: (id: string, statement: string, edit: z.infer<typeof reportEdit>) =>
    callApi<void>('POST', `/exercises/${part(id)}/report/${part(statement)}`, edit),
  links: (id: string) => callApi<LinksAnswer>('POST', `/exercises/${part(id)}/links`, {}),
} as const;
