import type { DoorAnswer, ExerciseAnswer, LinksAnswer, SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { JOIN_LIMITS } from '../../src/edge/failed-tries.ts';
import { browser } from '../support/browser.ts';
import { openExercise, openRoom, sit } from '../support/room.ts';

const wrong = '000000001';

describe('joining', () => {
  it('[SRV-26] a code is nine digits, and may be typed with spaces, dashes and full-width digits', async () => {
    const room = await openRoom();
    const code = room.exercise.joinCode;
    expect(code).toMatch(/^\d{9}$/);
    const full = [...code].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join('');
    const from = browser(room.url);
    for (const typed of [code, full, code.replace(/(\d{3})(?=\d)/g, '$1 '), code.replace(/(\d{3})(?=\d)/g, '$1-')]) {
      const door = await from.get<DoorAnswer>(`/api/join/${encodeURIComponent(typed)}`);
      expect(door.status).toBe(200);
      expect(door.body.seats.map(({ id }) => id)).toEqual(['a-leader', 'a-duty', 'b-leader', 'b-duty']);
      expect((await from.post('/api/join', { code: typed, name: 'Li', language: 'en' })).status).toBe(200);
    }
  });

  it('[J5] [SRV-27] ten wrong tries from one address wait a minute; successes do not count, links are unaffected', async () => {
    const room = await openRoom();
    const { body } = await room.desk.post<LinksAnswer>(`/api/exercises/${room.exercise.id}/links`);
    const from = browser(room.url);
    const request = { code: room.exercise.joinCode, name: 'Li', language: 'en' };
    for (let i = 0; i < 15; i++) expect((await from.post('/api/join', request)).status).toBe(200);
    for (let i = 0; i < JOIN_LIMITS.perAddress; i++) {
      const tried =
        i % 2 ? await from.get(`/api/join/${wrong}`) : await from.post('/api/join', { ...request, code: wrong });
      expect([tried.status, tried.body.error?.code]).toEqual([404, 'code-wrong']);
    }
    const waiting = await from.post('/api/join', request);
    expect([waiting.status, waiting.body.error?.code, waiting.body.error?.retryAfterS]).toEqual([
      429,
      'too-many-tries',
      60,
    ]);
    expect(waiting.headers.get('retry-after')).toBe('60');
    expect(waiting.body.error?.message.zh).toContain('一分钟');
    const token = body.links[0]?.path.split('#')[1];
    expect((await from.post('/api/seat-link', { token, name: 'Li', language: 'en' })).status).toBe(200);
    room.clock.advance(60_000);
    expect((await from.post('/api/join', request)).status).toBe(200);
  });

  it('[SRV-28] locked, full, expired and over each have their own answer, in both languages', async () => {
    const room = await openRoom();
    const from = browser(room.url);
    const code = () => room.exercise.joinCode;
    const join = async (with_ = code()) => {
      const { status, body } = await from.post('/api/join', { code: with_, name: 'Li', language: 'en' });
      if (body.error) expect(body.error.message.en && body.error.message.zh).toBeTruthy();
      return [status, body.error?.code];
    };
    const path = `/api/exercises/${room.exercise.id}`;
    await room.desk.post(`${path}/door`, { locked: true });
    expect((await from.get<DoorAnswer>(`/api/join/${code()}`)).body.locked).toBe(true);
    expect(await join()).toEqual([423, 'door-locked']);
    await room.desk.post(`${path}/door`, { locked: false });
    expect(await join()).toEqual([200, undefined]);

    const renewed = await room.desk.post<ExerciseAnswer>(`${path}/code`);
    expect(await join()).toEqual([404, 'code-wrong']);
    expect(await join(renewed.body.joinCode)).toEqual([200, undefined]);

    await sit(room, ['a-leader', 'a-duty', 'b-leader', 'b-duty']);
    expect(await join(renewed.body.joinCode)).toEqual([409, 'exercise-full']);

    const other = await openExercise(room.desk);
    room.clock.advance(48 * 3_600_000 + 1);
    expect(await join(other.joinCode)).toEqual([410, 'code-expired']);
  });

  it('[SRV-28] an exercise that ended takes nobody in', async () => {
    const room = await openRoom();
    for (const type of ['beginBriefing', 'startExercise', 'endExercise']) {
      expect(await room.control.act({ type })).toEqual({ ok: true });
    }
    const { status, body } = await browser(room.url).get(`/api/join/${room.exercise.joinCode}`);
    expect([status, body.error?.code]).toEqual([410, 'exercise-over']);
  });

  it('[SRV-29] a personal link leads to its seat again; new links put unused ones out of use', async () => {
    const room = await openRoom();
    const path = `/api/exercises/${room.exercise.id}/links`;
    const first = await room.desk.post<LinksAnswer>(path);
    const token = (links: LinksAnswer, seat: string) => links.links.find((l) => l.seat === seat)?.path.split('#')[1];
    const use = async (links: LinksAnswer, seat: string) => {
      const request = { token: token(links, seat), name: 'Li', language: 'zh' };
      const { status, body } = await browser(room.url).post<SessionAnswer>('/api/seat-link', request);
      return { status, code: body.error?.code, seat: body.seat };
    };
    const look = () =>
      browser(room.url).post<SessionAnswer>('/api/seat-link/look', { token: token(first.body, 'a-duty') });
    expect((await look()).body).toMatchObject({ seat: 'a-duty', side: 'A', office: { en: 'Duty officer of Aldara' } });
    expect((await look()).body.name).toBeUndefined();
    expect(await use(first.body, 'a-duty')).toEqual({ status: 200, code: undefined, seat: 'a-duty' });
    expect((await look()).body.name).toBe('Li');
    expect(await use(first.body, 'a-duty')).toEqual({ status: 200, code: undefined, seat: 'a-duty' });
    const second = await room.desk.post<LinksAnswer>(path);
    expect(await use(first.body, 'b-duty')).toMatchObject({ status: 404, code: 'link-wrong' });
    expect(await use(first.body, 'a-duty')).toMatchObject({ status: 200 });
    expect(await use(second.body, 'a-duty')).toMatchObject({ status: 409, code: 'seat-is-taken' });
    expect(await use(second.body, 'b-duty')).toMatchObject({ status: 200 });
  });

  it('[SRV-30] whoever leaves a device leaves no way back on it', async () => {
    const room = await openRoom();
    const [seated] = await sit(room, ['a-duty']);
    if (!seated) throw new Error('no seat');
    expect(seated.from.cookie()).toContain(`fb_${seated.session}=`);
    expect((await seated.from.delete(`/api/session/${seated.session}`)).status).toBe(204);
    await seated.page.until('closed', () => !seated.page.socket.connected);
    expect(seated.from.cookie()).toBe('');
    expect((await seated.from.get(`/api/session/${seated.session}`)).status).toBe(401);
  });
});
