import type { DoorFrame } from '@firebreak/shared/wire/frames.ts';
import type { LinksAnswer, QrAnswer, ScreenLinkAnswer, SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { type Browser, browser } from '../support/browser.ts';
import { connectPage, openPage, type Page } from '../support/page.ts';
import { openRoom, type Room, sit, sitOne, start } from '../support/room.ts';

const linkFor = async (room: Room): Promise<string> =>
  (await room.desk.post<ScreenLinkAnswer>(`/api/exercises/${room.exercise.id}/screen-link`)).body.token;

const enter = (from: Browser, room: Room, token?: string) =>
  from.post<SessionAnswer>('/api/screen', { exercise: room.exercise.id, ...(token !== undefined && { token }) });

const aScreen = async (room: Room, token: string) => {
  const from = browser(room.url);
  const { body, status } = await enter(from, room, token);
  if (status !== 200) throw new Error(`screen: ${status}`);
  return { from, session: body.session, page: await openPage(from, body.session) };
};

const doorOf = (page: Page): DoorFrame | undefined =>
  page.frames.findLast(({ event }) => event === 'door')?.frame as DoorFrame | undefined;

/** The dark squares of a drawn QR code, by counting what its path covers. */
const darkSquares = ({ path }: QrAnswer): number =>
  [...path.matchAll(/h(\d+)v1/g)].reduce((sum, [, width]) => sum + Number(width), 0);

describe('public screens', () => {
  it('[S1] a screen gets the public view and the door, is nobody’s presence, and can ask for nothing', async () => {
    const room = await openRoom();
    const [a] = await sit(room, ['a-duty']);
    await start(room);
    const screen = await aScreen(room, await linkFor(room));
    await screen.page.until('the door', () => doorOf(screen.page) !== undefined);
    expect(Object.keys(screen.page.streams())).toEqual(['public']);
    expect(Object.keys(screen.page.streams().public?.tables ?? {}).sort()).toEqual([
      'exercise',
      'rungs',
      'screen',
      'story',
    ]);
    await a?.page.act({ type: 'setReady', ready: true });
    const secret = { en: 'KEPT-FOR-A', zh: 'KEPT-FOR-A' };
    const item = (inject: string, to: string, headline: object) => ({
      ...{ type: 'sendAdhoc', inject },
      content: { to, headline, source: { kind: 'press', name: { en: 'Wire', zh: 'Wire' } } },
    });
    await room.control.act(item('x1', 'A', secret));
    await room.control.act(item('x2', 'all', { en: 'For all', zh: 'For all' }));
    await screen.page.until('the news', () => Object.keys(screen.page.table('story')).length === 1);
    expect(new Set(screen.page.frames.map(({ event }) => event))).toEqual(new Set(['view', 'update', 'door']));
    expect(JSON.stringify(screen.page.frames)).not.toMatch(/KEPT-FOR-A|Holder of|a-duty|likelihood|truth/);
    expect(room.control.presence().facilitators).toBe(1);
    const asked = await screen.page.act({ type: 'showScreen', show: { kind: 'blackout' }, hideCode: true });
    expect(asked).toMatchObject({ ok: false, rejection: { code: 'not-your-command' } });
    expect((await screen.from.get(`/api/exercises/${room.exercise.id}/log`)).status).toBe(401);
    expect((await screen.from.post(`/api/exercises/${room.exercise.id}/screen-link`)).status).toBe(401);
  });

  it('[S1] a link opens screens until it is renewed, which closes them; a facilitator’s own browser needs none', async () => {
    const room = await openRoom();
    const first = await linkFor(room);
    const screen = await aScreen(room, first);
    expect((await enter(screen.from, room)).body.session).toBe(screen.session);
    expect((await enter(room.desk, room)).body.kind).toBe('screen');
    const stranger = await enter(browser(room.url), room);
    expect([stranger.status, stranger.body.error?.code]).toEqual([401, 'screen-link-wrong']);
    const second = await linkFor(room);
    await screen.page.until('told', () => screen.page.over() === 'removed');
    await expect(connectPage(screen.from, screen.session).opened).rejects.toThrow('session-over');
    expect((await enter(browser(room.url), room, first)).body.error?.code).toBe('screen-link-wrong');
    expect((await enter(browser(room.url), room, second)).status).toBe(200);
    const other = await openRoom();
    expect((await enter(browser(other.url), other, second)).status).toBe(401);
  });

  it('[S3] the door stands on screens: its code, whether it is locked, how many seats are filled, and nobody’s name', async () => {
    const room = await openRoom();
    const { page, from, session } = await aScreen(room, await linkFor(room));
    const until = (what: string, holds: (door: DoorFrame) => boolean) =>
      page.until(what, () => {
        const door = doorOf(page);
        return door !== undefined && holds(door);
      });
    await until('the code', (door) => door.code === room.exercise.joinCode);
    expect(doorOf(page)).toEqual({ code: room.exercise.joinCode, open: true, locked: false, filled: 0, of: 4 });
    const { body: qr } = await from.get<QrAnswer>(`/api/screen/${session}/qr`);
    expect(qr.url).toBe(`${room.url}/join#${room.exercise.joinCode}`);
    await sitOne(room, 'a-duty');
    await until('a seat filled', (door) => door.filled === 1);
    await room.desk.post(`/api/exercises/${room.exercise.id}/door`, { locked: true });
    await until('locked', (door) => door.locked);
    await room.desk.post(`/api/exercises/${room.exercise.id}/code`);
    await until('a new code', (door) => door.code !== room.exercise.joinCode);
    await room.control.act({ type: 'showScreen', show: { kind: 'auto' }, hideCode: true });
    await until('hidden', (door) => door.code === undefined && door.open);
    expect((await from.get(`/api/screen/${session}/qr`)).body.error?.code).toBe('code-not-shown');
    await start(room);
    await room.control.act({ type: 'endExercise' });
    await until('over', (door) => !door.open);
    expect(JSON.stringify(page.frames)).not.toMatch(/Holder of|a-duty/);
  });

  it('[J3] ways in are drawn as QR codes for the facilitator alone, each with its address in words', async () => {
    const room = await openRoom();
    const at = `/api/exercises/${room.exercise.id}`;
    const { body } = await room.desk.post<LinksAnswer>(`${at}/links`);
    const paths = [`/join#${room.exercise.joinCode}`, body.links[0]?.path ?? ''];
    for (const path of paths) {
      const { body: qr } = await room.desk.post<QrAnswer>(`${at}/qr`, { path });
      expect(qr.url).toBe(`${room.url}${path}`);
      // A code of version v has 17 + 4v squares a side; about half of them are dark.
      expect((qr.size - 8 - 17) % 4).toBe(0);
      expect(darkSquares(qr) / (qr.size - 8) ** 2).toBeGreaterThan(0.4);
      expect(darkSquares(qr) / (qr.size - 8) ** 2).toBeLessThan(0.6);
      // The finder's top edge: seven dark squares, then one light.
      expect(qr.path.startsWith('M4 4h7v1h-7z')).toBe(true);
    }
    expect((await room.desk.post(`${at}/qr`, { path: 'https://elsewhere.example/' })).status).toBe(400);
    expect((await browser(room.url).post(`${at}/qr`, { path: paths[0] })).status).toBe(401);
  });
});
