import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/log/event-log.ts';
import { browser } from '../support/browser.ts';
import { connectPage, openPage } from '../support/page.ts';
import { openExercise, openRoom, phaseIn, type Room, sit, sitOne, start } from '../support/room.ts';
import { runApp } from '../support/running-app.ts';

const records = async (room: Room) =>
  (await readLines(room.app.storage.log, room.exercise.id)).map(
    (line) => JSON.parse(line) as { event: { type: string } },
  );
const count = async (room: Room, type: string) => (await records(room)).filter((r) => r.event.type === type).length;
const refusal = (code: string, about?: string) => ({
  ok: false,
  rejection: { code, ...(about !== undefined && { about }) },
});

/** Uses up what room the database has left. */
const fillDisk = ({ app }: Room, more: number) => {
  const pages = Object.values(app.storage.db.prepare('PRAGMA page_count').get() ?? {})[0];
  app.storage.db.exec(`PRAGMA max_page_count = ${Number(pages) + more}`);
};

describe('a command', () => {
  it('[SRV-2] reaches every listener of its audience, and the log before them', async () => {
    const room = await openRoom();
    const [leader, duty] = await sit(room, ['a-leader', 'a-duty']);
    const ack = await leader?.page.act({ type: 'setReady', ready: true });
    expect(ack).toEqual({ ok: true });
    for (const page of [leader?.page, duty?.page, room.control]) {
      await page?.until('ready', () => page.table<{ ready: boolean }>('seats')['a-leader']?.ready === true);
    }
    expect(await count(room, 'readySet')).toBe(1);
  });

  it('[SRV-3] sent twice acts once and is answered alike', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    const answers = await Promise.all([
      page.act({ type: 'setReady', ready: true }, 'same'),
      page.act({ type: 'setReady', ready: false }, 'same'),
    ]);
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect(await count(room, 'readySet')).toBe(1);
    expect(page.table<{ ready: boolean }>('seats')['a-duty']?.ready).toBe(true);
  });

  it('[SRV-3] sent twice acts once also across a restart', async () => {
    const room = await openRoom();
    expect(await room.control.act({ type: 'beginBriefing' }, 'begin')).toEqual({ ok: true });
    await room.stop();
    const again = await runApp({ dataDir: room.dataDir, clock: room.clock });
    const desk = room.desk.at(again.url);
    const control = await openPage(desk, room.exercise.session);
    expect(phaseIn(control)).toBe('briefing');
    expect(await control.act({ type: 'beginBriefing' }, 'begin')).toEqual({ ok: true });
    expect(await control.act({ type: 'beginBriefing' }, 'other')).toEqual(refusal('wrong-phase'));
  });

  it('[SRV-3] an id that another seat used is free: nobody learns of it', async () => {
    const room = await openRoom();
    const [a, b] = await sit(room, ['a-duty', 'b-duty']);
    expect(await a?.page.act({ type: 'setReady', ready: true }, 'mine')).toEqual({ ok: true });
    expect(await b?.page.act({ type: 'setReady', ready: true }, 'mine')).toEqual({ ok: true });
    expect(await count(room, 'readySet')).toBe(2);
  });

  it('[SRV-8] that is malformed is refused with its place', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    expect(await page.send('nonsense')).toEqual(refusal('malformed-command'));
    expect(await page.send({ id: 'x1', command: { type: 'noSuchThing' } })).toEqual(
      refusal('malformed-command', 'command.type'),
    );
    expect(await page.act({ type: 'setReady', ready: true, seat: 'b-duty' })).toEqual(
      refusal('malformed-command', 'command.seat'),
    );
    expect(await page.send({ id: 'x2', command: { type: 'setReady', ready: true }, actor: 'system' })).toEqual(
      refusal('malformed-command', 'actor'),
    );
    expect(await page.act({ type: 'setReady', ready: 'yes' })).toEqual(refusal('malformed-command', 'command.ready'));
    expect(await count(room, 'readySet')).toBe(0);
  });

  it('[SRV-8] from the wrong seat, side or phase is refused, and nothing is written', async () => {
    const room = await openRoom();
    const [leader, duty] = await sit(room, ['a-leader', 'a-duty']);
    const before = (await records(room)).length;
    expect(await duty?.page.act({ type: 'startExercise' })).toEqual(refusal('not-your-command'));
    expect(await room.control.act({ type: 'setReady', ready: true })).toEqual(refusal('not-your-command'));
    expect(await room.control.act({ type: 'pauseExercise', reason: 'tea' })).toEqual(refusal('wrong-phase'));
    const call = { type: 'placeCall', call: 'A.c1', number: '2000 0002', topic: 'safety' };
    expect(await duty?.page.act(call)).toEqual(refusal('wrong-phase'));
    expect((await records(room)).length).toBe(before);
    await start(room);
    expect(await leader?.page.act(call)).toEqual(refusal('seat-has-no-authority'));
    expect(await duty?.page.act({ ...call, number: '9999' })).toMatchObject({ ok: false });
    expect(await count(room, 'callPlaced')).toBe(0);
  });

  it('[SRV-8] reaches only the exercise of its session', async () => {
    const room = await openRoom();
    const other = await openExercise(room.desk);
    const seated = await sitOne(room, 'a-duty');
    const elsewhere = await openPage(room.desk, other.session);
    await seated.page.act({ type: 'setReady', ready: true });
    expect(elsewhere.table<{ ready: boolean }>('seats')['a-duty']?.ready).toBe(false);
    // Naming another session needs its cookie.
    await expect(connectPage(seated.from, other.session).opened).rejects.toThrow('session-over');
  });

  it('[SRV-9] too fast for any hand is refused, and works again a moment later', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    const acks = await Promise.all(Array.from({ length: 60 }, () => page.act({ type: 'setReady', ready: true })));
    expect(acks.filter((ack) => ack.ok)).toHaveLength(40);
    expect(acks.at(-1)).toEqual(refusal('too-many-commands'));
    room.clock.advance(1_000);
    expect(await page.act({ type: 'setReady', ready: false })).toEqual({ ok: true });
  });

  it('[SRV-5] on a full disk is refused and has not happened; the exercise goes on when there is room', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    await start(room);
    const before = (await records(room)).length;
    fillDisk(room, 0);
    let refused = 0;
    for (let i = 0; i < 40 && refused === 0; i++) {
      const ack = await page.act({ type: 'setReady', ready: i % 2 === 0 }, `full-${i}`);
      if (!ack.ok) {
        expect(ack).toEqual(refusal('not-stored'));
        refused = i;
      }
    }
    expect(refused).toBeGreaterThan(0);
    const stored = (await records(room)).length;
    expect(stored).toBe(before + refused);
    expect(room.said.some((line) => line.includes('could not be stored'))).toBe(true);
    fillDisk(room, 1_000);
    expect(await page.act({ type: 'setReady', ready: refused % 2 === 0 }, `full-${refused}`)).toEqual({ ok: true });
    expect((await records(room)).length).toBe(stored + 1);
    await page.until(
      'ready as last asked',
      () => page.table<{ ready: boolean }>('seats')['a-duty']?.ready === (refused % 2 === 0),
    );
  });

  it('[SRV-7] a fault in one exercise freezes it, says so, and leaves the others running', async () => {
    const room = await openRoom();
    const other = await openExercise(room.desk);
    const sound = await openPage(room.desk, other.session);
    const exercise = await room.app.exercises.get(room.exercise.id);
    if (typeof exercise === 'string') throw new Error(exercise);
    // A broken invariant: the phase chart is gone.
    Object.assign(exercise.state(), { machines: undefined });
    expect(await room.control.act({ type: 'beginBriefing' })).toEqual(refusal('exercise-is-frozen'));
    expect(await room.control.act({ type: 'beginBriefing' })).toEqual(refusal('exercise-is-frozen'));
    expect(await sound.act({ type: 'beginBriefing' })).toEqual({ ok: true });
    expect(room.said.some((line) => line.includes(`${room.exercise.id} is frozen`))).toBe(true);
  });

  it('[SRV-10] timers fire at their due time, told to those whom they concern', async () => {
    const room = await openRoom();
    const { page } = await sitOne(room, 'a-duty');
    await start(room);
    expect(Object.keys(page.table('situation'))).toEqual([]);
    room.clock.advance(60_000);
    await page.until('the first inject', () => Object.keys(page.table('situation')).length === 1);
    const fired = (await records(room)).filter((r) => r.event.type === 'injectFired');
    expect(fired).toHaveLength(1);
    expect(fired[0]).toMatchObject({ at: 60_000, actor: { kind: 'clock' } });
  });

  it('[SRV-8] from somebody who still waits at the door is refused', async () => {
    const room = await openRoom();
    const guest = browser(room.url);
    const joined = await guest.post<{ session: string }>('/api/join', {
      code: room.exercise.joinCode,
      name: 'Chen',
      language: 'zh',
    });
    const { opened } = connectPage(guest, joined.body.session);
    const page = await opened;
    page.hello();
    expect(await page.act({ type: 'beginBriefing' })).toEqual(refusal('not-your-command'));
    expect(page.streams()).toEqual({});
  });
});
