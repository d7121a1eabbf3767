import type { StaffRole } from '@firebreak/shared/base/staff-role.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import type { InvitationAnswer, StaffAnswer } from '@firebreak/shared/wire/staff.ts';
import { describe, expect, it } from 'vitest';
import { browser } from '../support/browser.ts';
import { connectPage, openPage } from '../support/page.ts';
import { asTimePasses, openRoom, phaseIn, type Room, sitOne, start } from '../support/room.ts';

const invite = async (room: Room, name: string, role: StaffRole) => {
  const path = `/api/exercises/${room.exercise.id}/staff`;
  const { body, status } = await room.desk.post<InvitationAnswer>(path, { name, role });
  if (status !== 200) throw new Error(`invite: ${status} ${JSON.stringify(body)}`);
  return { id: body.id, token: body.path.split('#')[1] ?? '', path: `${path}/${body.id}` };
};

/** In by invitation, in a browser of one's own. */
const join = async (room: Room, name: string, role: StaffRole) => {
  const invitation = await invite(room, name, role);
  const from = browser(room.url);
  const came = await from.post<SessionAnswer>('/api/staff', { token: invitation.token, language: 'en' });
  const { session } = came.body;
  return { ...invitation, from, session, page: await openPage(from, session) };
};

const injects: StaffRole = { kind: 'co-facilitator', grants: ['inject'] };

describe('people of the white cell', () => {
  it('[C10] an invitation lets one person do what it grants; a refusal says who may do the rest', async () => {
    const room = await openRoom();
    await start(room);
    const lund = await join(room, 'M. Lund', injects);
    expect(phaseIn(lund.page)).toBe('running');
    expect(await lund.page.act({ type: 'pauseExercise', reason: 'x' })).toMatchObject({
      rejection: { code: 'not-granted', about: 'Ada' },
    });
    const inject = Object.keys(lund.page.table('rundown'))[0];
    expect(await lund.page.act({ type: 'holdInject', inject })).toEqual({ ok: true });
    await room.control.until('seen by the other', () =>
      Object.values(room.control.table<{ by: string }>('actions')).some(({ by }) => by === 'M. Lund'),
    );
    expect((await lund.from.get(`/api/exercises/${room.exercise.id}`)).status).toBe(200);
    expect((await lund.from.get(`/api/exercises/${room.exercise.id}/chart`)).status).toBe(200);
    expect((await lund.from.post(`/api/exercises/${room.exercise.id}/screen-link`)).status).toBe(401);
    expect((await lund.from.post(`/api/exercises/${room.exercise.id}/links`)).status).toBe(401);
    expect(
      (await lund.from.post(`/api/exercises/${room.exercise.id}/staff`, { name: 'x', role: injects })).status,
    ).toBe(401);
  });

  it('[C10] commands of several facilitators at once are all taken, one after the other', async () => {
    const room = await openRoom();
    await start(room);
    const lund = await join(room, 'M. Lund', { kind: 'co-facilitator', grants: ['inject', 'edit'] });
    const pages = [room.control, lund.page];
    const note = (i: number) => ({ type: 'observe', note: `n${i}`, at: 0, text: `note ${i}`, tags: [] });
    const acks = await Promise.all(Array.from({ length: 20 }, (_, i) => pages[i % 2]?.act(note(i))));
    expect(acks.every((ack) => ack?.ok)).toBe(true);
    for (const page of pages) {
      await page.until('all notes', () => Object.keys(page.table('notes')).length === 20);
      await asTimePasses(room, 'both here', () => page.presence().staff?.length === 2);
    }
    expect(room.control.presence().staff).toEqual([
      { name: 'Ada' },
      { name: 'M. Lund', role: { kind: 'co-facilitator', grants: ['inject', 'edit'] } },
    ]);
  });

  it('[C10] other grants hold at once, an ended invitation opens nothing, and the clock does not stay in its hands', async () => {
    const room = await openRoom();
    await start(room);
    const lund = await join(room, 'M. Lund', { kind: 'co-facilitator', grants: ['clock'] });
    expect(await room.control.act({ type: 'handClock', to: 'M. Lund' })).toEqual({ ok: true });
    expect(await lund.page.act({ type: 'setPace', pace: 2 })).toEqual({ ok: true });
    expect((await room.desk.post(lund.path, { role: injects })).status).toBe(204);
    await lund.page.until('its page begins anew', () => lund.page.over() === 'regranted');
    await lund.page.until('closed', () => !lund.page.socket.connected);
    const again = await openPage(lund.from, lund.session);
    expect(await again.act({ type: 'setPace', pace: 1 })).toMatchObject({ rejection: { code: 'not-granted' } });
    expect(await room.control.act({ type: 'setPace', pace: 1 })).toEqual({ ok: true });
    expect((await room.desk.delete(lund.path)).status).toBe(204);
    await again.until('sent away', () => again.over() === 'removed');
    await expect(connectPage(lund.from, lund.session).opened).rejects.toThrow('session-over');
    expect((await lund.from.post('/api/staff', { token: lund.token, language: 'en' })).status).toBe(404);
    const { body } = await room.desk.get<StaffAnswer>(`/api/exercises/${room.exercise.id}/staff`);
    expect(body.people).toMatchObject([{ name: 'M. Lund', used: true, ended: true }]);
    const taken = await room.desk.post(`/api/exercises/${room.exercise.id}/staff`, { name: 'M. Lund', role: injects });
    expect(taken.body.error?.code).toBe('name-in-use');
  });

  it('[O1] an assessor of one side is sent that side’s stream and nothing else, and sits in no seat', async () => {
    const room = await openRoom();
    await start(room);
    const sided = await join(room, 'R. Ase', { kind: 'assessor', side: 'A' });
    const both = await join(room, 'K. Bee', { kind: 'assessor' });
    const holder = await sitOne(room, 'b-duty');
    expect(await room.control.act({ type: 'sendAdhoc', inject: 'x1', content: adhoc('for B alone') })).toEqual({
      ok: true,
    });
    await holder.page.until('it came', () => JSON.stringify(holder.page.streams()).includes('for B alone'));
    await both.page.until('also here', () => JSON.stringify(both.page.frames).includes('for B alone'));
    // One round trip later whatever was sent to this page has come.
    expect(await sided.page.act({ type: 'bookmark', mark: 'm1', at: 0 })).toEqual({ ok: true });
    expect(Object.keys(sided.page.streams())).toEqual(['side:A', 'assessor:A:R. Ase']);
    const sent = JSON.stringify(sided.page.frames);
    for (const word of ['for B alone', 'b-duty', 'rundown', '"truth"', 'facilitator:'])
      expect(sent).not.toContain(word);
    for (const page of [sided.page, both.page])
      expect(await page.act({ type: 'pauseExercise', reason: 'x' })).toMatchObject({
        rejection: { code: 'not-your-command' },
      });
    await asTimePasses(room, 'both are here', () => room.control.presence().staff?.length === 3);
    expect(room.control.presence().facilitators).toBe(1);
    expect(Object.values(room.control.presence().seats).filter(({ online }) => online)).toHaveLength(1);
    for (const path of ['', '/log', '/staff'])
      expect((await both.from.get(`/api/exercises/${room.exercise.id}${path}`)).status).toBe(401);
  });

  it('[O3] the log, which holds what everybody gave, comes to an assessor only after the end', async () => {
    const room = await openRoom();
    await start(room);
    const both = await join(room, 'K. Bee', { kind: 'assessor' });
    const sided = await join(room, 'R. Ase', { kind: 'assessor', side: 'A' });
    const log = `/api/exercises/${room.exercise.id}/log`;
    expect((await both.from.get(log)).status).toBe(401);
    expect(await room.control.act({ type: 'endExercise' })).toEqual({ ok: true });
    expect((await both.from.get(log)).status).toBe(200);
    expect((await sided.from.get(log)).status).toBe(401);
  });
});

const adhoc = (headline: string) => ({
  to: 'B',
  headline: { en: headline, zh: headline },
  source: { kind: 'press', name: { en: 'x', zh: 'x' } },
});

describe('[O1] desks that an assessor reads', () => {
  it('[O1] one of a side opens its desks, without what passes between a seat and the facilitators, and can send nothing', async () => {
    const room = await openRoom();
    const seated = await sitOne(room, 'a-duty');
    await start(room);
    await seated.page.act({ type: 'shareNote', note: 'n1', at: 0, text: 'for the debrief' });
    await seated.page.act({ type: 'raiseHand', reason: 'a private word' });
    await room.control.act({ type: 'sendNote', to: ['a-duty'], words: { lang: 'en', text: 'from the facilitator' } });
    const ase = await join(room, 'Ase', { kind: 'assessor', side: 'A' });
    const desk = await openPage(ase.from, ase.session, { auth: { as: 'a-duty' } });
    await desk.until('the desk', () => desk.table<{ seat: string }>('you').it?.seat === 'a-duty');
    await seated.page.act({ type: 'openItem', item: 's1' });
    expect(Object.keys(desk.streams()).sort()).toEqual(['seat-read:a-duty', 'side:A']);
    expect(desk.streams()['side:A']).toEqual(seated.page.streams()['side:A']);
    expect(JSON.stringify(desk.frames)).not.toMatch(/for the debrief|a private word|from the facilitator/);
    expect(await desk.act({ type: 'setReady', ready: true })).toMatchObject({
      rejection: { code: 'not-your-command' },
    });
    await expect(connectPage(ase.from, ase.session, { auth: { as: 'b-duty' } }).opened).rejects.toThrow('session-over');
    const both = await join(room, 'Bee', { kind: 'assessor' });
    const far = await openPage(both.from, both.session, { auth: { as: 'b-duty' } });
    await far.until('the other desk', () => far.table('you').it !== undefined);
  });
});
