import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseAnswer, ExercisesAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage.ts';
import { openPage } from '../support/page.ts';
import { openExercise, openRoom, type Room, sitOne, start } from '../support/room.ts';
import { runApp } from '../support/running-app.ts';

const MARK = 'Zebedee-Quill-7731';

/** A room in which a rehearsal is open, with traces of everything that is kept of an exercise. */
const rehearsing = async (): Promise<Room> => {
  const room = await openRoom();
  const { body } = await room.desk.post<ExerciseAnswer>('/api/exercises', {
    ...{ scenario: 'small', seed: MARK, rehearsal: true },
  });
  expect(body.rehearsal).toBe(true);
  const control = await openPage(room.desk, body.session);
  const rehearsal = { ...room, exercise: body, control };
  await sitOne(rehearsal, 'a-duty');
  await start(rehearsal);
  await control.act({ type: 'pauseExercise', reason: MARK });
  return rehearsal;
};

const list = async (room: Room) => (await room.desk.get<ExercisesAnswer>('/api/exercises')).body.exercises;
const bytes = (dataDir: string): string =>
  readdirSync(dataDir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(dataDir, name), 'latin1'))
    .join('');
const rowsOf = (room: Room, id: string): number =>
  ['record', 'session', 'seat_link', 'door', 'catalog', 'alive']
    .map((table) => room.app.storage.db.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE exercise = ?`).get(id)?.n)
    .reduce((sum: number, n) => sum + Number(n), 0);

describe('a rehearsal', () => {
  it('[RHS-2] [RHS-4] wiped, it leaves no row and no byte in the data folder, and everybody is told; the others stay', async () => {
    const room = await rehearsing();
    const { id } = room.exercise;
    expect(rowsOf(room, id)).toBeGreaterThan(5);
    expect(bytes(room.dataDir)).toContain(MARK);
    expect((await list(room)).find((e) => e.id === id)).toMatchObject({ rehearsal: true });
    const log = await fetch(`${room.url}/api/exercises/${id}/log`, { headers: { cookie: room.desk.cookie() } });
    expect(log.headers.get('content-disposition')).toContain(`rehearsal-${id}.jsonl`);
    expect((await room.desk.post(`/api/exercises/${id}/wipe`)).status).toBe(204);
    await room.control.until('control is told', () => room.control.over() === 'wiped');
    expect(rowsOf(room, id)).toBe(0);
    expect(bytes(room.dataDir)).not.toContain(MARK);
    expect(bytes(room.dataDir)).not.toContain(id);
    expect((await list(room)).map((e) => e.id)).not.toContain(id);
    expect((await list(room)).length).toBe(1);
    expect((await room.desk.get(`/api/exercises/${id}`)).body.error?.code).toBe('exercise-unknown');
    await expect(openPage(room.desk, room.exercise.session)).rejects.toThrow('session-over');
  });

  it('[RHS-3] closed, it is wiped; an exercise that is not a rehearsal is not', async () => {
    const room = await rehearsing();
    const { id } = room.exercise;
    await room.control.act({ type: 'endExercise' });
    expect(await room.control.act({ type: 'closeExercise' })).toEqual({ ok: true });
    await expect.poll(() => rowsOf(room, id)).toBe(0);
    expect(bytes(room.dataDir)).not.toContain(MARK);
    const real = await openExercise(room.desk);
    expect((await room.desk.post(`/api/exercises/${real.id}/wipe`)).body.error?.code).toBe('not-a-rehearsal');
    expect((await list(room)).map((e) => e.id)).toContain(real.id);
    expect(
      (
        await fetch(`${room.url}/api/exercises/${real.id}/wipe`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
        })
      ).status,
    ).toBe(401);
  });

  it('[RHS-3] a wipe that was broken off is made good at the next start', async () => {
    const room = await rehearsing();
    const { id } = room.exercise;
    await room.control.act({ type: 'endExercise' });
    const { log } = room.app.storage;
    const remove = log.remove;
    Object.assign(log, { remove: () => Promise.reject(new Error('the disk is full')) });
    await room.control.act({ type: 'closeExercise' });
    await expect.poll(() => room.said.join('\n')).toContain(`exercise ${id} could not be wiped yet`);
    Object.assign(log, { remove });
    await room.stop();
    const again = await runApp({ dataDir: room.dataDir, clock: room.clock });
    expect((await again.app.storage.log.exercises()).map((e) => e.id)).not.toContain(id);
    expect(bytes(room.dataDir)).not.toContain(MARK);
  });

  it('[RHS-2] the list of an older data folder takes the mark of a rehearsal', async () => {
    const room = await openRoom();
    await room.stop();
    const before = openStorage(room.dataDir, () => {});
    if (!before.ok) throw new Error(before.error);
    before.value.db.exec('ALTER TABLE catalog DROP COLUMN rehearsal');
    await before.value.close();
    const after = openStorage(room.dataDir, () => {});
    if (!after.ok) throw new Error(after.error);
    expect(after.value.tables.catalog.all()).toMatchObject([{ rehearsal: false }]);
    await after.value.close();
  });
});
