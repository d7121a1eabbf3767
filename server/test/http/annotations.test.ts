import type { AnnotationRow } from '@firebreak/shared/wire/annotation.ts';
import type { AnnotationsAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { openRoom, sit, start } from '../support/room.ts';
import { KEY } from '../support/running-app.ts';

const GAP = { seq: 2, tag: 'gap', text: '  Nobody rang.  ', shared: false } as const;

describe('comments in the margin of a log', () => {
  it('[R8] are kept, private until shared, changed and removed by their author alone', async () => {
    const room = await openRoom();
    const [a] = await sit(room, ['a-duty']);
    if (!a) throw new Error('nobody sits');
    await start(room);
    const path = `/api/exercises/${room.exercise.id}/annotations`;
    const other = browser(room.url);
    await other.post('/api/facilitator', { key: KEY, name: 'Another trainer' });
    const of = async (who = room.desk): Promise<readonly AnnotationRow[]> =>
      (await who.get<AnnotationsAnswer>(path)).body.annotations;

    const made = await room.desk.post<{ id: string }>(path, GAP);
    expect(made.status).toBe(201);
    const { id } = made.body;
    expect(await of()).toEqual([{ ...GAP, id, by: expect.any(String), mine: true, text: 'Nobody rang.' }]);
    expect(await of(other)).toEqual([]);
    expect((await other.post(`${path}/${id}`, { ...GAP, text: 'Mine now' })).status).toBe(404);
    expect((await other.delete(`${path}/${id}`)).status).toBe(404);

    const shared = { ...GAP, to: 3, tag: 'strength', text: 'They rang after all.', shared: true } as const;
    expect((await room.desk.post(`${path}/${id}`, shared)).status).toBe(204);
    expect(await of(other)).toEqual([{ ...shared, id, by: expect.any(String), mine: false }]);
    const mark = await other.post(path, { seq: 1, tag: 'bookmark', text: '', shared: true });
    expect(mark.status).toBe(201);
    expect((await of()).map(({ seq, mine }) => [seq, mine])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect((await room.desk.delete(`${path}/${id}`)).status).toBe(204);
    expect((await of()).map(({ tag }) => tag)).toEqual(['bookmark']);

    for (const bad of [
      { ...GAP, text: '' },
      { ...GAP, seq: 1_000_000 },
      { ...GAP, to: 1 },
      { ...GAP, tag: 'praise' },
      { ...GAP, text: 'x'.repeat(2_001) },
      { ...GAP, extra: 1 },
    ])
      expect((await room.desk.post(path, bad)).status, JSON.stringify(bad).slice(0, 80)).toBe(400);
    expect((await a.from.get(path)).status).toBe(401);
    expect((await a.from.post(path, GAP)).status).toBe(401);
  });
});
