import { fold } from '@firebreak/shared/core/fold.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import type { ReplayFrame } from '@firebreak/shared/view/own-replay.ts';
import { project } from '@firebreak/shared/view/project.ts';
import { apply, type Tables } from '@firebreak/shared/view/update.ts';
import type { LeadAnswer } from '@firebreak/shared/wire/http.ts';
import { describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { openRoom, sit, start } from '../support/room.ts';

const framesOf = (body: string): readonly ReplayFrame[] =>
  body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReplayFrame);

describe('an exercise seen again from one seat', () => {
  it('[R4] is refused until the end, gives that seat’s own tables at every step, and nobody else’s', async () => {
    const room = await openRoom();
    const [a, b] = await sit(room, ['a-duty', 'b-duty']);
    if (!a || !b) throw new Error('nobody sits');
    await start(room);
    const secret = { en: 'KEPT-FOR-B', zh: 'KEPT-FOR-B' };
    const item = { to: 'B', headline: secret, source: { kind: 'press', name: { en: 'Wire', zh: 'Wire' } } };
    await room.control.act({ type: 'sendAdhoc', inject: 'x1', content: item } as never);
    const path = `/api/session/${a.session}/replay`;
    expect((await a.from.get(path)).status).toBe(409);
    await room.control.act({ type: 'endExercise' });

    const response = await a.from.get<string>(path);
    expect(response.status).toBe(200);
    expect(response.body).not.toMatch(/KEPT-FOR-B|likelihood|"truth"|"priors"/);
    const frames = framesOf(response.body);
    expect(frames.length).toBeGreaterThan(3);
    const log = await room.desk.get<string>(`/api/exercises/${room.exercise.id}/log`);
    const state = fold(log.body.trim().split('\n'));
    if (!state.ok) throw new Error(state.error.message);
    const end = (of: 'side' | 'seat'): Tables =>
      frames.reduce<Tables>((tables, frame) => apply(tables, frame[of] ?? {}), {});
    expect(end('side')).toEqual(project(state.value, { kind: 'side', side: 'A' }));
    expect(end('seat')).toEqual(project(state.value, { kind: 'seat', seat: 'a-duty', side: 'A' }));
    // Fewer than the log has records: what changed nothing here left no frame.
    const records = log.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LogRecord);
    expect(frames.length).toBeLessThan(records.length);
    expect((await b.from.get(path)).status).toBe(401);
    expect((await browser(room.url).get(path)).status).toBe(401);
  });

  it('[R12] follows whoever leads the room, who can let go of it', async () => {
    const room = await openRoom();
    const [a] = await sit(room, ['a-duty']);
    if (!a) throw new Error('nobody sits');
    const path = `/api/exercises/${room.exercise.id}/lead`;
    const led = async (): Promise<LeadAnswer> => (await a.from.get<LeadAnswer>(path)).body;
    expect(await led()).toEqual({});
    expect((await room.desk.post(path, { at: 61_000 })).status).toBe(204);
    expect(await led()).toEqual({ at: 61_000 });
    room.clock.advance(19_000);
    expect(await led()).toEqual({ at: 61_000 });
    // Whoever presented has gone without a word.
    room.clock.advance(2_000);
    expect(await led()).toEqual({});
    expect((await room.desk.post(path, { at: 62_000 })).status).toBe(204);
    expect((await room.desk.post(path, { at: null })).status).toBe(204);
    expect(await led()).toEqual({});
    expect((await a.from.post(path, { at: 1 })).status).toBe(401);
    expect((await browser(room.url).get(path)).status).toBe(401);
    expect((await room.desk.post(path, { at: -1 })).status).toBe(400);
  });
});
