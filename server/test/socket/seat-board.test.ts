import { concernsOf, type DeviceFrame, deviceClass } from '@firebreak/shared/wire/device.ts';
import { describe, expect, it } from 'vitest';
import { openPage } from '../support/page.ts';
import { asTimePasses, openRoom, sit, sitOne, start } from '../support/room.ts';

const DEVICE: DeviceFrame = {
  ...{ transport: 'websocket', offset: 12, language: 'en', languageFits: true, width: 1366, height: 768 },
  ...{ touch: false, browser: 'Chrome', sound: true, have: {} },
};

describe('the seat board', () => {
  it('[J8] what is measured of a device is judged in one place, and each concern has its name', () => {
    expect(concernsOf(DEVICE)).toEqual([]);
    expect(concernsOf({ ...DEVICE, transport: 'polling', sound: false })).toEqual(['polling', 'silent']);
    expect(concernsOf({ ...DEVICE, offset: -61_000, width: 390, languageFits: false })).toEqual([
      'clock',
      'small',
      'language',
    ]);
    expect(deviceClass({ ...DEVICE, touch: true, width: 390, height: 844 })).toBe('phone');
    expect(deviceClass({ ...DEVICE, touch: true, width: 1024 })).toBe('tablet');
  });

  it('[L1] [J8] the facilitator learns of a seat’s device, its own side does not, and the log neither', async () => {
    const room = await openRoom();
    const [a, mate] = await sit(room, ['a-duty', 'a-leader']);
    if (!a || !mate) throw new Error('no seats');
    a.page.socket.emit('device', { ...DEVICE, browser: 'CANARY' });
    a.page.socket.emit('device', { browser: 7 });
    await asTimePasses(room, 'the device', () => room.control.presence().seats['a-duty']?.device !== undefined);
    expect(room.control.presence().seats['a-duty']).toMatchObject({ device: { browser: 'CANARY', width: 1366 } });
    await mate.page.act({ type: 'setReady', ready: true });
    expect(JSON.stringify(mate.page.frames)).not.toContain('CANARY');
    expect((await room.desk.get<string>(`/api/exercises/${room.exercise.id}/log`)).body).not.toContain('CANARY');
  });

  it('[C7] a seat that has not applied what was sent shows as behind, once it is no longer on its way', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    await start(room);
    const have = Object.fromEntries(Object.entries(page.streams()).map(([name, { n }]) => [name, n]));
    page.socket.emit('device', { ...DEVICE, have });
    await page.act({ type: 'raiseHand' });
    await page.act({ type: 'lowerHand' });
    const behind = () => room.control.presence().seats['a-duty']?.behind;
    room.clock.advance(3_000);
    page.socket.emit('device', { ...DEVICE, have });
    await asTimePasses(room, 'behind', () => behind() !== undefined && behind() !== 0);
    const now = Object.fromEntries(Object.entries(page.streams()).map(([name, { n }]) => [name, n]));
    page.socket.emit('device', { ...DEVICE, have: now });
    await asTimePasses(room, 'up to date', () => behind() === 0);
  });

  it('[C7] whoever is moved is told, and the same cookie opens the other seat without joining again', async () => {
    const room = await openRoom();
    const { page, from, session } = await sitOne(room, 'a-duty');
    expect(await room.control.act({ type: 'moveSeat', from: 'a-duty', to: 'a-leader' })).toEqual({ ok: true });
    await page.until('moved', () => page.over() === 'moved');
    const back = await openPage(from, session);
    await back.until('the seat', () => back.table<{ seat: string; name: string }>('you').it?.seat === 'a-leader');
    expect(back.table<{ name: string }>('you').it?.name).toBe('Holder of a-duty');
  });

  it('[C7] only a facilitator has a seat show itself, and only that seat does', async () => {
    const room = await openRoom();
    const [a, b] = await sit(room, ['a-duty', 'b-duty']);
    if (!a || !b) throw new Error('no seats');
    b.page.socket.emit('identify', 'a-duty');
    await b.page.act({ type: 'setReady', ready: true });
    expect(a.page.frames.some(({ event }) => event === 'identify')).toBe(false);
    room.control.socket.emit('identify', 'a-duty');
    await a.page.until('asked', () => a.page.frames.some(({ event }) => event === 'identify'));
    await b.page.act({ type: 'setReady', ready: false });
    expect(b.page.frames.some(({ event }) => event === 'identify')).toBe(false);
  });
});
