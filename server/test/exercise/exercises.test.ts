import type { ExercisesAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage.ts';
import { openPage } from '../support/page.ts';
import { openExercise, openRoom, phaseIn, type Room, sitOne, start } from '../support/room.ts';
import { runApp } from '../support/running-app.ts';

const live = async (room: Room, id = room.exercise.id) => {
  const exercise = await room.app.exercises.get(id);
  if (typeof exercise === 'string') throw new Error(exercise);
  return exercise;
};

describe('exercises', () => {
  it('[SRV-39] fifty exercises on one scenario hold it once, opened or read back', async () => {
    const room = await openRoom();
    const others = await Promise.all(Array.from({ length: 49 }, () => openExercise(room.desk)));
    const scenarios = new Set(
      await Promise.all(others.map(async ({ id }) => (await live(room, id)).state().opening.scenario)),
    );
    expect(scenarios.size).toBe(1);
    await room.stop();
    const again = await runApp({ dataDir: room.dataDir, clock: room.clock });
    const after = await Promise.all(others.map(({ id }) => again.app.exercises.get(id)));
    const plans = new Set(after.map((e) => (typeof e === 'string' ? e : e.state().plan)));
    expect(plans.size).toBe(1);
  });

  it('[SRV-40] an exercise nobody watches and whose clock stands leaves memory, and comes back whole', async () => {
    const room = await openRoom();
    const before = await live(room);
    await room.control.act({ type: 'beginBriefing' });
    room.clock.advance(20 * 60_000);
    expect(await live(room)).toBe(before);
    room.control.leave();
    await expect
      .poll(async () => {
        room.clock.advance(11 * 60_000);
        const { body } = await room.desk.get<ExercisesAnswer>('/api/exercises');
        expect(body.exercises).toMatchObject([{ id: room.exercise.id, phase: 'briefing', frozen: false }]);
        return (await live(room)) === before;
      })
      .toBe(false);
    const control = await openPage(room.desk, room.exercise.session);
    expect(phaseIn(control)).toBe('briefing');
    expect(await control.act({ type: 'startExercise' })).toEqual({ ok: true });
  });

  it('[SRV-40] a running exercise stays, watched or not', async () => {
    const room = await openRoom({ config: { facilitatorLostMs: 10 ** 9 } });
    await start(room);
    const before = await live(room);
    room.control.leave();
    room.clock.advance(60 * 60_000);
    expect(await live(room)).toBe(before);
  });

  it('[SRV-41] a damaged log is told by its record, opens nothing, can be exported, and hinders no other', async () => {
    const room = await openRoom();
    const sound = await openExercise(room.desk);
    const seated = await sitOne(room, 'a-duty');
    await seated.page.act({ type: 'setReady', ready: true });
    await room.stop();
    const storage = openStorage(room.dataDir, () => {});
    if (!storage.ok) throw new Error(storage.error);
    storage.value.db
      .prepare(`UPDATE record SET line = replace(line, 'Holder of', 'Tamperer of') WHERE exercise = ? AND seq = 1`)
      .run(room.exercise.id);
    await storage.value.close();

    const again = await runApp({ dataDir: room.dataDir, clock: room.clock });
    expect(again.said.join('\n')).toMatch(/cannot be read from its log: record 2: .*hashes do not match/);
    const desk = room.desk.at(again.url);
    const { body } = await desk.get<ExercisesAnswer>('/api/exercises');
    expect(Object.fromEntries(body.exercises.map(({ id, frozen }) => [id, frozen]))).toEqual({
      [room.exercise.id]: true,
      [sound.id]: false,
    });
    expect((await desk.get(`/api/exercises/${room.exercise.id}`)).body.error?.code).toBe('exercise-damaged');
    const exported = await desk.get<string>(`/api/exercises/${room.exercise.id}/log`);
    expect(exported.body.split('\n').length).toBeGreaterThan(2);
    await expect(openPage(desk, room.exercise.session)).rejects.toThrow('exercise-is-frozen');
    expect(phaseIn(await openPage(desk, sound.session))).toBe('lobby');
  });
});
