import { describe, expect, it } from 'vitest';
import { connectPage, openPage } from '../support/page.ts';
import { asTimePasses, openRoom, phaseIn, type Room, sitOne, start } from '../support/room.ts';
import { KEY } from '../support/running-app.ts';

const path = (room: Room, what: string) => `/api/session/${room.exercise.session}/${what}`;

const locked = async () => {
  const room = await openRoom();
  const { page } = await sitOne(room, 'a-duty');
  await start(room);
  expect((await room.desk.post(path(room, 'lock'), { phrase: 'grey heron' })).status).toBe(204);
  await room.control.until('its line is closed', () => !room.control.socket.connected);
  return { room, page };
};

describe('[C13] a locked screen', () => {
  it('[C13] is sent what a public screen is sent, and can do nothing', async () => {
    const { room } = await locked();
    const page = await openPage(room.desk, room.exercise.session);
    await page.until('the clock', () => phaseIn(page) === 'running');
    expect(Object.keys(page.streams())).toEqual(['public']);
    expect(await page.act({ type: 'pauseExercise', reason: 'x' })).toMatchObject({ ok: false });
    expect(await page.act({ type: 'observe', note: 'n', at: 0, text: 'x', tags: [] })).toMatchObject({ ok: false });
    const as = await connectPage(room.desk, room.exercise.session, { auth: { as: 'a-duty' } }).opened;
    as.hello();
    await as.until('the clock', () => phaseIn(as) === 'running');
    expect(Object.keys(as.streams())).toEqual(['public']);
  });

  it('[C13] neither its login nor its exercise answers over HTTP', async () => {
    const { room } = await locked();
    const base = `/api/exercises/${room.exercise.id}`;
    for (const address of ['/api/exercises', base, `${base}/log`, `${base}/chart`, path(room, '').slice(0, -1)])
      expect([address, (await room.desk.get(address)).status]).toEqual([
        address,
        address.endsWith('/log') ? expect.any(Number) : 423,
      ]);
    expect((await room.desk.get(`${base}/log`)).status).toBeGreaterThanOrEqual(400);
    expect((await room.desk.post(`${base}/links`)).status).toBe(423);
    expect((await room.desk.post(path(room, 'lock'), { phrase: 'another one' })).status).toBe(423);
  });

  it('[C13] the exercise goes on: whoever has locked the screen is not lost', async () => {
    const { room, page } = await locked();
    const still = await openPage(room.desk, room.exercise.session);
    await asTimePasses(room, 'counted as there', () => page.presence().facilitators === 1);
    room.clock.advance(300_000);
    await still.until('there', () => still.socket.connected);
    expect(await page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    expect(phaseIn(page)).toBe('running');
    still.leave();
    await asTimePasses(room, 'lost', () => page.presence().facilitators === 0);
    room.clock.advance(61_000);
    await page.until('paused', () => phaseIn(page) === 'paused');
  });

  it('[C13] opens by its phrase or the key; five wrong ones wait a minute, right or not', async () => {
    const { room } = await locked();
    const unlock = (phrase: string) => room.desk.post(path(room, 'unlock'), { phrase });
    for (let n = 0; n < 5; n += 1) expect((await unlock(`wrong ${n}`)).status).toBe(403);
    expect((await unlock('grey heron')).status).toBe(429);
    room.clock.advance(61_000);
    expect((await unlock('grey heron')).status).toBe(204);
    const back = await openPage(room.desk, room.exercise.session);
    expect(await back.act({ type: 'setPace', pace: 2 })).toEqual({ ok: true });
    expect((await room.desk.post(path(room, 'lock'), { phrase: 'abc' })).status).toBe(400);
    expect((await room.desk.post(path(room, 'lock'), { phrase: 'once more' })).status).toBe(204);
    expect((await unlock(KEY)).status).toBe(204);
    expect((await room.desk.get(`/api/exercises/${room.exercise.id}`)).status).toBe(200);
  });

  it('[C13] wrong ones that come all at once are as many tries', async () => {
    const { room } = await locked();
    const tried = Array.from({ length: 9 }, (_, n) => room.desk.post(path(room, 'unlock'), { phrase: `wrong ${n}` }));
    const answers = (await Promise.all(tried)).map(({ status }) => status);
    expect(answers.filter((status) => status === 403)).toHaveLength(5);
    expect(answers.filter((status) => status === 429)).toHaveLength(4);
  });
});
