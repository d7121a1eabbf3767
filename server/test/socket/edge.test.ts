import { describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { connectPage, openPage } from '../support/page.ts';
import { openRoom, sitOne } from '../support/room.ts';

describe('the edge of the sockets', () => {
  it.each(['websocket', 'polling'])('[SRV-20] a page of another site may not connect (%s)', async (transport) => {
    const room = await openRoom();
    for (const origin of ['http://evil.example', 'null', 'file://', room.url.replace('http', 'ftp')]) {
      const { opened } = connectPage(room.desk, room.exercise.session, {
        headers: { origin },
        transports: [transport],
      });
      await expect(opened, origin).rejects.toThrow();
    }
  });

  it('[SRV-20] without the cookie, with another’s, or with a made-up session nobody gets in', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty');
    const stranger = browser(room.url);
    for (const [from, session] of [
      [stranger, room.exercise.session],
      [stranger, seated.session],
      [seated.from, room.exercise.session],
      [room.desk, seated.session],
      [room.desk, 'nonsense'],
    ] as const) {
      await expect(connectPage(from, session).opened).rejects.toThrow('session-over');
    }
    const forged = { ...stranger, cookie: () => `fb_${seated.session}=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA` };
    await expect(connectPage(forged, seated.session).opened).rejects.toThrow('session-over');
  });

  it('[SRV-20] a session lasts 30 hours and not longer', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty');
    room.clock.advance(30 * 3_600_000 - 60_000);
    expect(await seated.page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    room.clock.advance(120_000);
    seated.page.socket.emit('command', { id: 'late', command: { type: 'setReady', ready: true } });
    await seated.page.until('closed', () => !seated.page.socket.connected);
    await expect(connectPage(seated.from, seated.session).opened).rejects.toThrow('session-over');
  });

  it('[SRV-21] an oversized frame closes that line only; the same seat comes back and goes on', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty', { auth: { tab: 't1' } });
    void seated.page.act({ type: 'setReady', ready: true, stuffing: 'x'.repeat(70_000) });
    await seated.page.until('closed', () => !seated.page.socket.connected);
    const back = await openPage(seated.from, seated.session, { auth: { tab: 't1' } });
    expect(await back.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    expect(room.control.socket.connected).toBe(true);
  });

  it('[SRV-21] frames of no known shape do no harm', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    const odd: unknown[] = [
      null,
      7,
      [],
      {},
      { id: '__proto__', command: null },
      JSON.parse('{"__proto__":{"id":"x"}}'),
    ];
    for (const frame of odd) expect(await page.send(frame)).toMatchObject({ ok: false });
    page.socket.emit('command');
    page.socket.emit('command', { id: 'c' }, 'not a function');
    page.socket.emit('ping', { no: 'function' });
    page.socket.emit('noSuchEvent', odd);
    expect(await page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
  });
});
