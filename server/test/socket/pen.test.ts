import type { CommandAck, PenFrame } from '@firebreak/shared/wire/frames.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { connectPage, openPage, type Page } from '../support/page.ts';
import { asTimePasses, openRoom, phaseIn, type Room, sitOne, start } from '../support/room.ts';

const pen = (page: Page): PenFrame | undefined =>
  page.frames.findLast(({ event }) => event === 'pen')?.frame as PenFrame | undefined;

const asked = (page: Page, what: string, ...about: unknown[]): Promise<CommandAck> =>
  new Promise((resolve) => page.socket.emit(what, ...about, resolve));

const handed = async (room: Room) => {
  const log = await room.desk.get<string>(`/api/exercises/${room.exercise.id}/log`);
  const records = log.body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return records.filter(({ event }) => event.type === 'penHanded').map(({ event }) => event);
};

/** Ines has the pen of a-duty; Tomas has come by the same link on a device of his own. */
const two = async (room: Room, tomas: Record<string, unknown>) => {
  const { body } = await room.desk.post<{ links: { seat: string; path: string }[] }>(
    `/api/exercises/${room.exercise.id}/links`,
  );
  const token = body.links.find(({ seat }) => seat === 'a-duty')?.path.split('#')[1];
  const come = async (name: string) => {
    const from = browser(room.url);
    const { session } = (await from.post<SessionAnswer>('/api/seat-link', { token, name, language: 'en' })).body;
    return { from, session };
  };
  const ines = await come('Ines');
  const first = await openPage(ines.from, ines.session, { auth: { tab: 't1' } });
  const other = await come('Tomas');
  const second = connectPage(other.from, other.session, { auth: { tab: 't2', ...tomas } });
  return { ines, first, other, second };
};

const watching = async (room: Room) => {
  const { first, second, ...rest } = await two(room, { watch: true });
  const page = await second.opened;
  page.hello();
  await page.until('its view', () => page.table('you').it !== undefined);
  await first.until('told of the other', () => pen(first)?.watching.length === 1);
  return { first, second: page, ...rest };
};

describe('[L2] a seat on several devices', () => {
  it('[L2] whoever comes to a held seat takes it over or watches; the one that watches gets the seat’s own bytes', async () => {
    const room = await openRoom();
    const { second } = await two(room, {});
    await expect(second.opened).rejects.toThrow('seat-open-elsewhere');
    const seen = await watching(await openRoom());
    expect(pen(seen.second)).toMatchObject({ holds: false, held: true, watching: [{ name: 'Tomas' }] });
    await seen.first.act({ type: 'setReady', ready: true });
    await seen.second.until('as ready', () => seen.second.table<{ ready: boolean }>('you').it?.ready === true);
    expect(seen.second.streams()).toEqual(seen.first.streams());
    expect(Object.keys(seen.second.streams()).sort()).toEqual(['seat:a-duty', 'side:A']);
  });

  it('[L2] whoever watches cannot send, and is told who can', async () => {
    const room = await openRoom();
    const { first, second } = await watching(room);
    expect(await second.act({ type: 'setReady', ready: true })).toEqual({
      ok: false,
      rejection: { code: 'pen-is-elsewhere', about: 'Ines' },
    });
    expect(await asked(second, 'givePen', pen(second)?.you)).toMatchObject({ rejection: { code: 'pen-is-elsewhere' } });
    expect(await first.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
  });

  it('[L2] the pen is asked for and given, which is a record with both names, and the giver watches', async () => {
    const room = await openRoom();
    const { first, second } = await watching(room);
    second.socket.emit('askPen', true);
    await first.until('asked', () => pen(first)?.watching[0]?.asks === true);
    expect(await asked(first, 'givePen', 'nobody')).toMatchObject({ rejection: { code: 'device-has-left' } });
    expect(await asked(first, 'givePen', pen(second)?.you)).toEqual({ ok: true });
    await second.until('has the pen', () => pen(second)?.holds === true);
    await first.until('watches', () => pen(first)?.holds === false);
    expect(await second.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    expect(await first.act({ type: 'setReady', ready: false })).toMatchObject({ rejection: { about: 'Tomas' } });
    expect(await handed(room)).toEqual([
      { type: 'penHanded', seat: 'a-duty', name: 'Tomas', from: 'Ines', device: 'given' },
    ]);
  });

  it('[L2] a pen that is taken over is on record too, and one that is free can be taken', async () => {
    const room = await openRoom();
    const { first, second, ines } = await watching(room);
    expect(await asked(second, 'takePen')).toEqual({ ok: true });
    await first.until('told', () => first.over() === 'taken-over');
    expect((await handed(room)).at(-1)).toMatchObject({ name: 'Tomas', from: 'Ines', device: 'taken' });
    const back = await openPage(ines.from, ines.session, { auth: { tab: 't1', watch: true } });
    await back.until('watches', () => pen(back)?.holds === false);
    second.leave();
    await back.until('free', () => pen(back)?.held === false);
    expect(await asked(back, 'takePen')).toEqual({ ok: true });
    expect(await back.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    await asTimePasses(
      room,
      'on record',
      () => room.control.table<{ pen?: string }>('seats')['a-duty']?.pen === 'Ines',
    );
  });

  it('[L2] a window that comes back to its own pen leaves no record, and nobody forges one', async () => {
    const room = await openRoom();
    const { first, ines } = await watching(room);
    expect(await first.act({ type: 'handPen', name: 'Tomas', device: 'given' })).toMatchObject({
      rejection: { code: 'not-your-command' },
    });
    const again = await openPage(ines.from, ines.session, { auth: { tab: 't1' } });
    expect(await again.act({ type: 'handPen', name: 'Tomas' })).toEqual({ ok: true });
    await openPage(ines.from, ines.session, { auth: { tab: 't1' } });
    expect(await handed(room)).toEqual([{ type: 'penHanded', seat: 'a-duty', name: 'Tomas', from: 'Ines' }]);
  });

  it('[L2] the seat board counts who watches, who alone does not make a seat present; the other side hears nothing', async () => {
    const room = await openRoom();
    const far = await sitOne(room, 'b-duty');
    const { first, second } = await watching(room);
    const board = () => room.control.presence().seats['a-duty'];
    await asTimePasses(room, 'counted', () => board()?.watching === 1 && board()?.online === true);
    first.leave();
    await asTimePasses(room, 'away', () => board()?.online === false && board()?.watching === 1);
    second.leave();
    await asTimePasses(room, 'gone', () => board()?.watching === undefined);
    expect(JSON.stringify(far.page.frames)).not.toMatch(/Tomas|Ines|watching":\[\{/);
  });

  it('[L2] the facilitator lets a second person in to a seat that is held, by saying so', async () => {
    const room = await openRoom();
    await sitOne(room, 'a-duty');
    const from = browser(room.url);
    const request = { code: room.exercise.joinCode, name: 'Tomas', language: 'en' };
    const { session } = (await from.post<SessionAnswer>('/api/join', request)).body;
    const path = `/api/exercises/${room.exercise.id}/admit`;
    expect((await room.desk.post(path, { applicant: session, seat: 'a-duty' })).status).toBe(409);
    expect((await room.desk.post(path, { applicant: session, seat: 'a-duty', share: true })).status).toBe(204);
    const page = await openPage(from, session, { auth: { tab: 't9', watch: true } });
    await page.until('its seat', () => page.table<{ seat: string }>('you').it?.seat === 'a-duty');
    expect(room.control.table<{ team?: string[] }>('seats')['a-duty']?.team).toEqual(['Tomas']);
  });
});

describe('[C15] facilitators are lost', () => {
  const lost = async (policy: Record<string, unknown>) => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    await start(room);
    expect(await room.control.act({ type: 'setLossPolicy', ...policy })).toEqual({ ok: true });
    room.control.leave();
    await asTimePasses(room, 'no facilitator', () => page.presence().facilitators === 0);
    return { room, page };
  };

  it('[C15] the exercise pauses after as long as they have said', async () => {
    const { room, page } = await lost({ pauseAfterMs: 120_000 });
    room.clock.advance(100_000);
    expect(phaseIn(page)).toBe('running');
    room.clock.advance(20_000);
    await page.until('paused', () => phaseIn(page) === 'paused');
  });

  it('[C15] or goes on, if they have said that', async () => {
    const { room, page } = await lost({});
    room.clock.advance(600_000);
    expect(await page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    expect(phaseIn(page)).toBe('running');
  });
});
