import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { connectPage, openPage } from '../support/page.ts';
import { asTimePasses, openRoom, phaseIn, type Room, sit, sitOne, start } from '../support/room.ts';

const applicant = async (room: Room, name: string, seat?: string) => {
  const from = browser(room.url);
  const request = { code: room.exercise.joinCode, name, language: 'zh', ...(seat && { seat }) };
  const { body, status } = await from.post<SessionAnswer>('/api/join', request);
  if (status !== 200) throw new Error(`join: ${status} ${JSON.stringify(body)}`);
  return { from, session: body.session };
};

describe('seats', () => {
  it('[SRV-14] whoever joins by code waits until the facilitator admits', async () => {
    const room = await openRoom();
    const { from, session } = await applicant(room, '陈', 'a-duty');
    await room.control.until('the applicant', () => room.control.applicants().length === 1);
    expect(room.control.applicants()[0]).toMatchObject({ id: session, name: '陈', seat: 'a-duty', language: 'zh' });
    const { opened } = connectPage(from, session);
    const waiting = await opened;
    waiting.hello();
    const path = `/api/exercises/${room.exercise.id}/admit`;
    expect((await room.desk.post(path, { applicant: session, seat: 'a-duty' })).status).toBe(204);
    await waiting.until('admitted', () => waiting.over() === 'admitted');
    await room.control.until('nobody waits', () => room.control.applicants().length === 0);
    const seated = await openPage(from, session);
    await seated.until('its seat', () => seated.table<{ name: string }>('you').it?.name === '陈');
    expect((await from.get<SessionAnswer>(`/api/session/${session}`)).body).toMatchObject({
      kind: 'seat',
      seat: 'a-duty',
    });
    const second = await applicant(room, 'Dee');
    const again = await room.desk.post(path, { applicant: second.session, seat: 'a-duty' });
    expect([again.status, again.body.error?.code]).toEqual([409, 'seat-is-taken']);
  });

  it('[SRV-14] whoever is refused is told, and their cookie opens nothing', async () => {
    const room = await openRoom();
    const { from, session } = await applicant(room, 'Dee');
    const page = await connectPage(from, session).opened;
    await room.desk.post(`/api/exercises/${room.exercise.id}/refuse`, { applicant: session });
    await page.until('removed', () => page.over() === 'removed');
    await expect(connectPage(from, session).opened).rejects.toThrow('session-over');
  });

  it('[SRV-15] of two windows on a seat exactly one can send', async () => {
    const room = await openRoom();
    const first = await sitOne(room, 'a-duty', { auth: { tab: 't1' } });
    const second = connectPage(first.from, first.session, { auth: { tab: 't2' } });
    await expect(second.opened).rejects.toMatchObject({
      message: 'seat-open-elsewhere',
      data: { code: 'seat-open-elsewhere', over: 'taken-over' },
    });
    expect(await first.page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    const taking = await openPage(first.from, first.session, { auth: { tab: 't2', takeOver: true } });
    await first.page.until('told', () => first.page.over() === 'taken-over');
    await first.page.until('closed', () => !first.page.socket.connected);
    expect(await taking.act({ type: 'setReady', ready: false })).toEqual({ ok: true });
  });

  it('[SRV-15] a tab that comes back gets its seat, though its old line is not known to be dead', async () => {
    const room = await openRoom();
    const first = await sitOne(room, 'a-duty', { auth: { tab: 't1' } });
    const back = await openPage(first.from, first.session, { auth: { tab: 't1' } });
    await first.page.until('closed', () => !first.page.socket.connected);
    expect(first.page.over()).toBeUndefined();
    expect(await back.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
  });

  it('[SRV-16] a released seat’s windows close, and neither its cookie nor its link opens it again', async () => {
    const room = await openRoom();
    const { body } = await room.desk.post<{ links: { seat: string; path: string }[] }>(
      `/api/exercises/${room.exercise.id}/links`,
    );
    const token = body.links.find(({ seat }) => seat === 'a-duty')?.path.split('#')[1];
    const from = browser(room.url);
    const taken = await from.post<SessionAnswer>('/api/seat-link', { token, name: 'Li', language: 'en' });
    const page = await openPage(from, taken.body.session);
    // By the same command over the socket, not only by the door.
    expect(await room.control.act({ type: 'releaseSeat', seat: 'a-duty' })).toEqual({ ok: true });
    await page.until('removed', () => page.over() === 'removed');
    await page.until('closed', () => !page.socket.connected);
    await expect(connectPage(from, taken.body.session).opened).rejects.toThrow('session-over');
    expect((await from.get(`/api/session/${taken.body.session}`)).body.error?.code).toBe('session-over');
    const reused = await from.post('/api/seat-link', { token, language: 'en' });
    expect([reused.status, reused.body.error?.code]).toEqual([404, 'link-wrong']);
    expect((await sitOne(room, 'a-duty')).session).not.toBe(taken.body.session);
  });

  it('[SRV-17] presence: a side sees its own seats only, the facilitator all with their activity', async () => {
    const room = await openRoom();
    const [a, b] = await sit(room, ['a-duty', 'b-duty']);
    if (!a || !b) throw new Error('no seats');
    await a.page.act({ type: 'setReady', ready: true });
    const { control } = room;
    await asTimePasses(
      room,
      'both online and active',
      () =>
        ['a-duty', 'b-duty'].every((seat) => control.presence().seats[seat]?.online === true) &&
        control.presence().seats['a-duty']?.lastActive !== undefined,
    );
    await asTimePasses(room, 'own presence', () => a.page.presence().seats['a-duty']?.online === true);
    expect(Object.keys(a.page.presence().seats).sort()).toEqual(['a-duty', 'a-leader']);
    expect(a.page.presence().seats['a-duty']).toEqual({ online: true, language: 'en' });
    b.page.leave();
    await asTimePasses(room, 'b has left', () => control.presence().seats['b-duty']?.online === false);
    expect(JSON.stringify(a.page.frames)).not.toContain('b-duty":{"online');
  });

  it('[C15] [SRV-18] an exercise whose facilitator is lost pauses itself after a minute, and says by whom', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    await start(room);
    room.control.leave();
    await asTimePasses(room, 'no facilitator', () => page.presence().facilitators === 0);
    expect(phaseIn(page)).toBe('running');
    room.clock.advance(60_000);
    await page.until('paused', () => phaseIn(page) === 'paused');
    expect(page.table<{ pauseReason: string }>('exercise').it?.pauseReason).toContain('facilitator');
    const log = await room.desk.get<string>(`/api/exercises/${room.exercise.id}/log`);
    const last = JSON.parse(log.body.trim().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ actor: { kind: 'system' }, event: { type: 'exercisePaused' } });
  });

  it('[C15] [SRV-18] a facilitator who is back in time is not missed', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    await start(room);
    room.control.leave();
    await asTimePasses(room, 'no facilitator', () => page.presence().facilitators === 0);
    room.clock.advance(30_000);
    const back = await openPage(room.desk, room.exercise.session);
    room.clock.advance(120_000);
    expect(await page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    expect(phaseIn(back)).toBe('running');
  });

  it('[SRV-19] a closed exercise tells its participants and lets nobody in', async () => {
    const room = await openRoom();
    const { page, from, session } = await sitOne(room, 'a-duty');
    expect(await room.control.act({ type: 'closeExercise' })).toEqual({ ok: true });
    await page.until('closed', () => page.over() === 'closed');
    await expect(connectPage(from, session).opened).rejects.toThrow('exercise-over');
    const door = await browser(room.url).get(`/api/join/${room.exercise.joinCode}`);
    expect([door.status, door.body.error?.code]).toEqual([410, 'exercise-over']);
    expect(room.control.socket.connected).toBe(true);
  });
});
