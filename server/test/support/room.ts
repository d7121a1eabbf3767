import type { ExerciseAnswer, LinksAnswer, SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { vi } from 'vitest';
import { type Browser, browser } from './browser.ts';
import { openPage, type Page, type PageOptions } from './page.ts';
import { KEY, type RunningApp, runApp } from './running-app.ts';

/** A facilitator in control of one open exercise. */
export type Room = RunningApp & {
  readonly desk: Browser;
  readonly exercise: ExerciseAnswer;
  readonly control: Page;
};

export type Seated = { readonly from: Browser; readonly session: string; readonly page: Page };

export const signIn = async (url: string): Promise<Browser> => {
  const desk = browser(url);
  const login = await desk.post('/api/facilitator', { key: KEY, name: 'Ada' });
  if (login.status !== 200) throw new Error(`login: ${login.status}`);
  return desk;
};

export const openExercise = async (desk: Browser): Promise<ExerciseAnswer> => {
  const opened = await desk.post<ExerciseAnswer>('/api/exercises', { scenario: 'small', seed: 'seed' });
  if (opened.status !== 200) throw new Error(`open: ${opened.status} ${JSON.stringify(opened.body)}`);
  return opened.body;
};

export const openRoom = async (options: Parameters<typeof runApp>[0] = {}): Promise<Room> => {
  const running = await runApp(options);
  const desk = await signIn(running.url);
  const exercise = await openExercise(desk);
  const control = await openPage(desk, exercise.session);
  return { ...running, desk, exercise, control };
};

/** Takes seats by personal link, each in a browser of its own. */
export const sit = async (room: Room, seats: readonly string[], options: PageOptions = {}): Promise<Seated[]> => {
  const { body } = await room.desk.post<LinksAnswer>(`/api/exercises/${room.exercise.id}/links`);
  return Promise.all(
    seats.map(async (seat) => {
      const from = browser(room.url);
      const token = body.links.find((link) => link.seat === seat)?.path.split('#')[1];
      const taken = await from.post<SessionAnswer>('/api/seat-link', {
        token,
        name: `Holder of ${seat}`,
        language: 'en',
      });
      if (taken.status !== 200) throw new Error(`seat link: ${taken.status} ${JSON.stringify(taken.body)}`);
      const { session } = taken.body;
      return { from, session, page: await openPage(from, session, options) };
    }),
  );
};

export const sitOne = async (room: Room, seat: string, options: PageOptions = {}): Promise<Seated> => {
  const [seated] = await sit(room, [seat], options);
  if (seated === undefined) throw new Error('no seat');
  return seated;
};

export const start = async ({ control }: Room): Promise<void> => {
  for (const type of ['beginBriefing', 'startExercise']) {
    const ack = await control.act({ type });
    if (!ack.ok) throw new Error(`${type}: ${ack.rejection.code}`);
  }
};

export const phaseIn = (page: Page): string | undefined => page.table<{ phase: string }>('exercise').it?.phase;

/** Waits for a fact while a little time passes on the test's clock. */
export const asTimePasses = (room: Room, what: string, holds: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      room.clock.advance(100);
      if (!holds()) throw new Error(`never came true: ${what}`);
    },
    { interval: 5, timeout: 8_000 },
  );
