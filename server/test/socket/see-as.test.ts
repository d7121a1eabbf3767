import { describe, expect, it } from 'vitest';
import { connectPage, openPage, type Page } from '../support/page.ts';
import { openRoom, type Room, sit, sitOne, start } from '../support/room.ts';

const acted = async (room: Room) => {
  const log = await room.desk.get<string>(`/api/exercises/${room.exercise.id}/log`);
  return log.body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ actor }) => actor.by !== undefined);
};

const seeAs = (room: Room, seat: string): Promise<Page> =>
  openPage(room.desk, room.exercise.session, { auth: { as: seat } });

const views = (page: Page) => page.frames.filter(({ event }) => event === 'view' || event === 'update');

describe('[C6] a seat’s screen, seen by the facilitator', () => {
  it('[C6] is fed by the same bytes as the seat’s own, from the first view on', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty');
    const seen = await seeAs(room, 'a-duty');
    await start(room);
    room.clock.advance(60_000);
    await seated.page.act({ type: 'openItem', item: 's1' });
    for (const page of [seated.page, seen])
      await page.until('opened', () => JSON.stringify(page.table('situation')).includes('"a-duty"'));
    expect(Object.keys(seen.streams()).sort()).toEqual(['seat:a-duty', 'side:A']);
    expect(JSON.stringify(views(seen))).toBe(JSON.stringify(views(seated.page)));
    expect(JSON.stringify(seen.streams())).toBe(JSON.stringify(seated.page.streams()));
  });

  it('[C6] neither takes the seat’s pen nor counts as anybody who is there', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty', { auth: { tab: 't1' } });
    const before = seated.page.presence();
    await seeAs(room, 'a-duty');
    expect(await seated.page.act({ type: 'setReady', ready: true })).toEqual({ ok: true });
    expect(seated.page.over()).toBeUndefined();
    expect(seated.page.presence()).toEqual(before);
    const empty = await seeAs(room, 'a-leader');
    await empty.until('its seat', () => empty.table('you').it !== undefined);
    expect(room.control.presence().seats['a-leader']?.online).toBe(false);
  });

  it('[C6] is read only until acting for it is switched on with a reason, and again after', async () => {
    const room = await openRoom();
    await start(room);
    const seen = await seeAs(room, 'a-duty');
    let drafts = 0;
    const act = () => {
      drafts += 1;
      const content = { number: '2000 0001', type: 'TEST', topic: 'safety', precedence: 'ROUTINE', slots: {} };
      return seen.act({ type: 'draftMessage', message: `A.m${drafts}`, content });
    };
    const off = { ok: false, rejection: { code: 'acting-is-off' } };
    expect(await act()).toEqual(off);
    expect(await seen.act({ type: 'beginActing', seat: 'a-duty', reason: '' })).toMatchObject({ ok: false });
    expect(await seen.act({ type: 'beginActing', seat: 'a-duty', reason: 'Line of duty is cut off' })).toEqual({
      ok: true,
    });
    expect(await act()).toEqual({ ok: true });
    expect(await seen.act({ type: 'endActing', seat: 'a-duty' })).toEqual({ ok: true });
    expect(await act()).toEqual(off);
    const records = await acted(room);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      actor: { kind: 'seat', seat: 'a-duty', by: 'Ada' },
      event: { type: 'messageDrafted', seat: 'a-duty' },
    });
  });

  it('[C6] what is done for a seat keeps to that seat’s rights, and only its own desk and control learn by whom', async () => {
    const room = await openRoom();
    const [a, b] = await sit(room, ['a-duty', 'b-duty']);
    if (!a || !b) throw new Error('no seats');
    await start(room);
    const seen = await seeAs(room, 'a-duty');
    const told = b.page.frames.length;
    await seen.act({ type: 'beginActing', seat: 'a-duty', reason: 'CANARY-why' });
    expect(await seen.act({ type: 'proposeMove', decision: 'A.d1', move: 'a-accuse', reason: 'x' })).toEqual({
      ok: false,
      rejection: { code: 'seat-has-no-authority' },
    });
    const number = '2000 0001';
    await seen.act({
      type: 'draftMessage',
      message: 'A.m1',
      content: { number, type: 'TEST', topic: 'safety', precedence: 'ROUTINE', slots: {} },
    });
    await a.page.until('handled', () => Object.keys(a.page.table('handled')).length === 1);
    expect(a.page.table('handled')['1']).toMatchObject({ by: 'Ada', what: 'messageDrafted' });
    await room.control.until('in control', () =>
      Object.values(room.control.table<{ what: string; by: string; seat?: string }>('actions')).some(
        (row) => row.what === 'messageDrafted' && row.by === 'Ada' && row.seat === 'a-duty',
      ),
    );
    await b.page.act({ type: 'setReady', ready: true });
    const heard = b.page.frames.slice(told).filter(({ event }) => event !== 'presence');
    expect(JSON.stringify(heard)).not.toMatch(/Ada|CANARY/);
    expect(JSON.stringify(a.page.frames)).not.toContain('CANARY');
  });

  it('[C6] is for facilitators: a seat that asks for another’s gets its own', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty', { auth: { as: 'b-duty' } });
    expect(Object.keys(seated.page.streams()).sort()).toEqual(['seat:a-duty', 'side:A']);
    await expect(connectPage(room.desk, room.exercise.session, { auth: { as: 'nowhere' } }).opened).rejects.toThrow(
      'session-over',
    );
  });
});
