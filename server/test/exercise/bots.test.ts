import { verify } from '@firebreak/shared/core/verify.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLines } from '../../src/log/event-log.ts';
import { openPage } from '../support/page.ts';
import { asTimePasses, openRoom, phaseIn, type Room, sitOne, start } from '../support/room.ts';
import { runApp } from '../support/running-app.ts';

type Seat = { readonly holder?: string; readonly bot?: true; readonly policy?: string };

const seatIn = ({ control }: Pick<Room, 'control'>, id: string) => control.table<Seat>('seats')[id];
const give = (seat: string, policy = 'random', takeOver?: true) => ({
  ...{ type: 'giveSeatToBot', seat, policy },
  ...(takeOver && { takeOver }),
});
const records = async (room: Pick<Room, 'app' | 'exercise'>): Promise<LogRecord[]> =>
  (await readLines(room.app.storage.log, room.exercise.id)).map((line) => JSON.parse(line) as LogRecord);
const byBot = async (room: Pick<Room, 'app' | 'exercise'>): Promise<LogRecord[]> =>
  (await records(room)).filter(({ actor }) => actor.kind === 'seat' && actor.bot !== undefined);
const lastAt = async (room: Room) => (await byBot(room)).at(-1)?.at ?? -1;

/** Lets the clock run until the bots have done so many more things. */
const botsAct = async (room: Pick<Room, 'app' | 'exercise' | 'clock'>, more: number): Promise<void> => {
  const before = (await byBot(room)).length;
  await vi.waitFor(
    async () => {
      room.clock.advance(1_000);
      expect((await byBot(room)).length).toBeGreaterThanOrEqual(before + more);
    },
    { interval: 1, timeout: 15_000 },
  );
};

afterEach(() => void vi.restoreAllMocks());

describe('bots in seats', () => {
  it('[BOT-7] a bot acts by the exercise’s clock through the mailbox like a person, and stands still while it is paused', async () => {
    const room = await openRoom();
    await start(room);
    expect(await room.control.act(give('a-duty'))).toEqual({ ok: true });
    expect(await room.control.act(give('b-duty'))).toEqual({ ok: true });
    await botsAct(room, 4);
    const acted = await byBot(room);
    expect(new Set(acted.map(({ actor }) => actor.kind === 'seat' && actor.bot))).toEqual(new Set(['random']));
    // Nobody reads and clicks at once.
    expect(acted[0]?.at).toBeGreaterThan(0);
    await room.control.act({ type: 'pauseExercise', reason: 'coffee' });
    const stood = (await records(room)).length;
    for (let i = 0; i < 40; i++) {
      room.clock.advance(30_000);
      await Promise.resolve();
    }
    expect((await records(room)).length).toBe(stood);
    await room.control.act({ type: 'resumeExercise' });
    const at = await lastAt(room);
    await botsAct(room, 1);
    expect(await lastAt(room)).toBeGreaterThan(at);
    expect(verify(await readLines(room.app.storage.log, room.exercise.id))).toMatchObject({ ok: true });
  });

  it('[BOT-8] after a restart of the server the same seats are played, once the exercise goes on', async () => {
    const room = await openRoom();
    await start(room);
    await room.control.act(give('a-duty'));
    await botsAct(room, 3);
    await room.stop();
    const again = await runApp({ dataDir: room.dataDir, clock: room.clock });
    const desk = room.desk.at(again.url);
    const control = await openPage(desk, room.exercise.session);
    const back = { ...again, exercise: room.exercise, control };
    expect(phaseIn(control)).toBe('paused');
    expect(seatIn(back, 'a-duty')).toMatchObject({ bot: true, policy: 'random' });
    await control.act({ type: 'resumeExercise' });
    await botsAct(back, 3);
    expect(verify(await readLines(again.app.storage.log, room.exercise.id))).toMatchObject({ ok: true });
  });

  it('[BOT-9] a person’s seat is taken over and handed back to the same session; a taken seat is refused without that', async () => {
    const room = await openRoom();
    await start(room);
    const { page } = await sitOne(room, 'a-duty');
    expect(await room.control.act(give('a-duty'))).toMatchObject({ rejection: { code: 'seat-is-taken' } });
    expect(await room.control.act(give('a-duty', 'random', true))).toEqual({ ok: true });
    await page.until('the seat is told', () => page.table<{ bot?: true }>('you').it?.bot === true);
    expect(await page.act({ type: 'setReady', ready: true })).toMatchObject({ rejection: { code: 'bot-plays-seat' } });
    await botsAct(room, 1);
    expect(await room.control.act({ type: 'handBackSeat', seat: 'a-duty' })).toEqual({ ok: true });
    await page.until('the seat has it back', () => page.table<{ bot?: true }>('you').it?.bot === undefined);
    expect(await page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    expect(seatIn(room, 'a-duty')).toMatchObject({ holder: 'Holder of a-duty' });
    const done = (await byBot(room)).length;
    await asTimePasses(room, 'time goes on', () => true);
    for (let i = 0; i < 20; i++) room.clock.advance(30_000);
    expect((await byBot(room)).length).toBe(done);
  });

  it('[BOT-10] a bot that fails leaves its seat, as a record, and the exercise goes on', async () => {
    const room = await openRoom();
    await start(room);
    vi.spyOn(Math, 'log').mockImplementation(() => {
      throw new Error('no logarithm today');
    });
    await room.control.act(give('a-duty', 'bayes'));
    await asTimePasses(room, 'the bot leaves', () => {
      const acted = Object.values(room.control.table<{ what: string; by: string }>('actions'));
      return acted.some(({ what, by }) => what === 'seatHandedBack' && by === 'Firebreak');
    });
    expect(room.said.join('\n')).toContain('the bot (bayes) in seat a-duty failed and leaves it');
    expect(seatIn(room, 'a-duty')?.bot).toBeUndefined();
    expect(phaseIn(room.control)).toBe('running');
    expect(await room.control.act({ type: 'pauseExercise', reason: 'x' })).toEqual({ ok: true });
  });
});
