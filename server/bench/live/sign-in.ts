/** The way people come in: the facilitator by the key, participants by personal seat links; cookies kept by hand. */
import type { ExerciseAnswer, LinksAnswer, SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { PROCEDURES, SCENARIO } from './scenario.ts';

export type SignedIn = { readonly session: string; readonly cookie: string };

const post = async <T>(
  port: number,
  path: string,
  body: unknown,
  cookie = '',
): Promise<{ body: T; cookie: string }> => {
  const response = await fetch(`http://127.0.0.1:${port}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as T;
  if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
  const [set = ''] = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  return { body: answer, cookie: set };
};

/** The facilitator's login cookie. */
export const signIn = async (port: number, key: string): Promise<string> =>
  (await post<SessionAnswer>(port, '/facilitator', { key, name: 'Bench' })).cookie;

/** Opens an exercise and takes every seat of it. */
export const seatAll = async (port: number, login: string) => {
  const opening = { scenario: SCENARIO, procedures: PROCEDURES, seed: 'bench' };
  const { body: exercise, cookie } = await post<ExerciseAnswer>(port, '/exercises', opening, login);
  const { links } = (await post<LinksAnswer>(port, `/exercises/${exercise.id}/links`, {}, login)).body;
  const seats: Record<string, SignedIn> = {};
  for (const { seat, path } of links) {
    const token = path.split('#')[1];
    const taken = await post<SessionAnswer>(port, '/seat-link', { token, name: `Holder ${seat}`, language: 'en' });
    seats[seat] = { session: taken.body.session, cookie: taken.cookie };
  }
  return { exercise: exercise.id, control: { session: exercise.session, cookie } satisfies SignedIn, seats };
};
