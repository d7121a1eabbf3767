import { describe, expect, it } from 'vitest';
import { connectPage, openPage } from '../support/page.ts';
import { openRoom, sit, sitOne, start } from '../support/room.ts';
import { runApp } from '../support/running-app.ts';

describe('views', () => {
  it('[SRV-11] a page that comes back with the latest numbers gets nothing again', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty', { auth: { tab: 't1' } });
    const have = Object.fromEntries(Object.entries(seated.page.streams()).map(([stream, { n }]) => [stream, n]));
    expect(Object.keys(have)).toEqual(['side:A', 'seat:a-duty']);
    seated.page.leave();
    const back = await openPage(seated.from, seated.session, { auth: { tab: 't1' }, have });
    expect(back.frames.map(({ event }) => event)).toEqual(['presence']);
  });

  it('[SRV-11] a page that missed something gets the whole view, and only of that stream', async () => {
    const room = await openRoom();
    const [duty, leader] = await sit(room, ['a-duty', 'a-leader'], { auth: { tab: 't1' } });
    if (!duty || !leader) throw new Error('no seats');
    const have = Object.fromEntries(Object.entries(duty.page.streams()).map(([stream, { n }]) => [stream, n]));
    duty.page.leave();
    await leader.page.act({ type: 'setReady', ready: true });
    const back = await openPage(duty.from, duty.session, { auth: { tab: 't1' }, have });
    await back.until('a view', () => back.frames.some(({ event }) => event === 'view'));
    expect(Object.keys(back.streams())).toEqual(['side:A']);
    expect(back.table<{ ready: boolean }>('seats')['a-leader']?.ready).toBe(true);
  });

  it('[SRV-11] numbers of before a restart fit nothing after it', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty');
    const have = Object.fromEntries(Object.entries(seated.page.streams()).map(([stream, { n }]) => [stream, n]));
    await room.stop();
    room.clock.advance(5_000);
    const again = await runApp({ dataDir: room.dataDir, clock: room.clock });
    const back = await openPage(seated.from.at(again.url), seated.session, { have });
    await back.until('both views', () => Object.keys(back.streams()).length === 2);
  });

  it('[SRV-12] nobody is sent another side’s rows, nor is anybody woken by what the other side does', async () => {
    const room = await openRoom();
    const [a, b] = await sit(room, ['a-duty', 'b-duty']);
    if (!a || !b) throw new Error('no seats');
    await start(room);
    room.clock.advance(60_000);
    await b.page.until('the inject', () => Object.keys(b.page.table('situation')).length === 1);
    const told = b.page.frames.length;
    const secret = 'CANARY-7f3a';
    const sent = await a.page.act({
      type: 'draftMessage',
      message: 'A.m1',
      content: {
        number: '2000 0001',
        type: 'FREE',
        topic: 'safety',
        precedence: 'ROUTINE',
        slots: {},
        words: { lang: 'en', text: secret },
      },
    });
    expect(sent).toEqual({ ok: true });
    await a.page.until('own draft', () => JSON.stringify(a.page.streams()).includes(secret));
    await room.control.until('the draft in control', () => JSON.stringify(room.control.frames).includes(secret));
    // A round trip on B's own line: whatever was sent to it before has arrived by now.
    await b.page.act({ type: 'setReady', ready: false });
    expect(JSON.stringify(b.page.frames)).not.toContain(secret);
    expect(b.page.frames.slice(told).filter(({ event }) => event !== 'presence')).toEqual([]);
    for (const { page, side, seat } of [
      { page: a.page, side: 'A', seat: 'a-duty' },
      { page: b.page, side: 'B', seat: 'b-duty' },
    ]) {
      const streams = page.frames.flatMap(({ frame }) => (frame as { stream?: string }).stream ?? []);
      expect([...new Set(streams)].sort()).toEqual([`seat:${seat}`, `side:${side}`]);
      expect(JSON.stringify(page.frames)).not.toContain('likelihood');
    }
  });

  it('[SRV-12] equal viewers get the same bytes', async () => {
    const room = await openRoom();
    const [leader, duty] = await sit(room, ['a-leader', 'a-duty']);
    if (!leader || !duty) throw new Error('no seats');
    await start(room);
    room.clock.advance(60_000);
    await duty.page.act({ type: 'setReady', ready: true });
    await leader.page.act({ type: 'setReady', ready: true });
    const isReady = (page: typeof duty.page) => () =>
      ['a-leader', 'a-duty'].every((seat) => page.table<{ ready: boolean }>('seats')[seat]?.ready);
    await Promise.all([leader, duty].map(({ page }) => page.until('both ready', isReady(page))));
    expect(JSON.stringify(leader.page.streams()['side:A'])).toBe(JSON.stringify(duty.page.streams()['side:A']));
  });

  it('[SRV-13] a page of another protocol is told to reload', async () => {
    const room = await openRoom();
    const { opened } = connectPage(room.desk, room.exercise.session);
    const page = await opened;
    page.socket.emit('hello', { protocol: 0 });
    await page.until('over', () => page.over() === 'old-page');
    await page.until('closed', () => !page.socket.connected);
  });

  it('[SRV-13] works by polling alone', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty', { transports: ['polling'] });
    expect(await page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    await page.until('ready', () => page.table<{ ready: boolean }>('seats')['a-duty']?.ready === true);
  });
});
