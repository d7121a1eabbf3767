import type { CommandAck } from '@firebreak/shared/wire/frames.ts';
import { describe, expect, it } from 'vitest';
import { openPage, type Page } from '../support/page.ts';
import { openRoom, phaseIn, type Room, sitOne, start } from '../support/room.ts';

const countIn = ({ socket }: Page, on: unknown): Promise<CommandAck> =>
  new Promise((settle) => socket.emit('countIn', on, settle));
const counting = (page: Page) => {
  let at: number | undefined;
  page.socket.on('resuming', (frame: { at?: number }) => {
    at = frame.at;
  });
  return () => at;
};
const pause = async ({ control }: Room) => {
  expect(await control.act({ type: 'pauseExercise', reason: 'x' })).toEqual({ ok: true });
  await control.until('paused', () => phaseIn(control) === 'paused');
};

describe('the count before a paused exercise goes on', () => {
  it('[C3] every page is told when it goes on, and three seconds later it does, once', async () => {
    const room = await openRoom();
    const seat = await sitOne(room, 'a-duty');
    await start(room);
    expect(await countIn(room.control, true)).toMatchObject({ ok: false, rejection: { code: 'wrong-phase' } });
    await pause(room);
    const at = counting(seat.page);
    const due = room.clock.now() + 3_000;
    expect(await Promise.all([countIn(room.control, true), countIn(room.control, true)])).toEqual([
      { ok: true },
      { ok: true },
    ]);
    await expect.poll(at).toBe(due);
    // Whoever comes meanwhile is told as well.
    const late = await openPage(room.desk, room.exercise.session);
    room.clock.advance(2_900);
    expect(phaseIn(seat.page)).toBe('paused');
    await late.until('the count', () => late.frames.some(({ event }) => event === 'resuming'));
    expect(late.frames.findLast(({ event }) => event === 'resuming')?.frame).toEqual({ at: due });
    room.clock.advance(200);
    await seat.page.until('it runs', () => phaseIn(seat.page) === 'running');
    await expect.poll(at).toBeUndefined();
  });

  it('[C3] called off, or left by its facilitator, the exercise stays paused; a seat cannot count', async () => {
    const room = await openRoom();
    const seat = await sitOne(room, 'a-duty');
    await start(room);
    await pause(room);
    const at = counting(seat.page);
    expect(await countIn(seat.page, true)).toMatchObject({ ok: false, rejection: { code: 'not-your-command' } });
    await countIn(room.control, true);
    await expect.poll(at).toBeDefined();
    expect(await countIn(room.control, false)).toEqual({ ok: true });
    await expect.poll(at).toBeUndefined();
    await countIn(room.control, true);
    await expect.poll(at).toBeDefined();
    room.control.leave();
    await expect.poll(at).toBeUndefined();
    room.clock.advance(10_000);
    await seat.page.act({ type: 'setReady', ready: false });
    expect(phaseIn(seat.page)).toBe('paused');
  });
});
