import { describe, expect, it } from 'vitest';
import type { ReplyWord } from '../../src/base/message.ts';
import { entry } from '../../src/base/paged.ts';
import { holds } from '../../src/core/condition.ts';
import { incidentState } from '../../src/core/query.ts';
import type { MessageContent } from '../../src/log/command.ts';
import { aScenario, type ScenarioDocument, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import type { MessageRow } from '../../src/view/hotline-rows.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';

const inquiry: MessageContent = {
  number: '2000 0001',
  type: 'INQUIRY',
  topic: 'safety',
  precedence: 'IMMEDIATE',
  slots: { incident: 'outage', question: 'yours' },
};
const seen = (t: TableTop, side: 'A' | 'B') => project(t.state, { kind: 'side', side }) as SideTables;
const message = (t: TableTop, side: 'A' | 'B', id: string): MessageRow | undefined => seen(t, side).messages[id];

const send = (t: TableTop, content: MessageContent = inquiry, id = 'A.m1') => {
  t.seat('a-duty', { type: 'draftMessage', message: id, content });
  t.seat('a-leader', { type: 'approveMessage', message: id });
  return t.seat('a-duty', { type: 'transmitMessage', message: id });
};
const running = (overrides: Partial<ScenarioDocument> = {}) => new TableTop(aScenario(overrides)).start().wait(1);
const reply = (t: TableTop, word: ReplyWord, ref = 'A-0001') =>
  t.seat('b-duty', { type: 'reply', message: ref, word, slots: {} });
const delivered = (overrides: Partial<ScenarioDocument> = {}) => {
  const t = running(overrides);
  send(t);
  t.wait(0.5);
  t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
  return t;
};
const withLine = (change: Partial<NonNullable<ScenarioDocument['lines']>[number]>): Partial<ScenarioDocument> => ({
  lines: (scenarioDocument().lines ?? []).map((l) => (l.id === 'text' ? { ...l, ...change } : l)),
});

describe('messages', () => {
  it('[HOT-1] draft → approved → transmitted → received → opened, each by who may, each timed', () => {
    const t = running();
    expect(t.seat('a-leader', { type: 'draftMessage', message: 'A.m1', content: inquiry })).toMatchObject({
      rejection: { code: 'seat-has-no-authority' },
    });
    t.seat('a-duty', { type: 'draftMessage', message: 'A.m1', content: inquiry });
    expect(t.seat('a-duty', { type: 'transmitMessage', message: 'A.m1' })).toMatchObject({
      rejection: { code: 'message-is-not-in-that-state' },
    });
    expect(t.seat('a-duty', { type: 'approveMessage', message: 'A.m1' })).toMatchObject({
      rejection: { code: 'seat-has-no-authority' },
    });
    t.seat('a-leader', { type: 'approveMessage', message: 'A.m1' });
    t.seat('a-duty', { type: 'transmitMessage', message: 'A.m1' });
    expect(message(t, 'B', 'A-0001')).toBeUndefined();
    t.wait(0.5);
    expect(message(t, 'B', 'A-0001')?.body).toBeUndefined();
    t.seat('b-leader', { type: 'openMessage', message: 'A-0001' });
    expect(message(t, 'B', 'A-0001')).toMatchObject({
      delivery: 'opened',
      body: { en: expect.stringContaining('Is this your act?') },
    });
    const kept = entry(t.state.messages, 'A.m1');
    expect([kept?.sentAt, kept?.receivedAt, kept?.openedAt]).toEqual([60_000, 90_000, 90_000]);
  });

  it('[HOT-1] one act does all three for an office that holds all three authorities', () => {
    const seats = scenarioDocument().seats.map((s) =>
      s.id === 'a-duty'
        ? { ...s, authorities: ['draft', 'approve', 'transmit'] as ('draft' | 'approve' | 'transmit')[] }
        : s,
    );
    const t = running({ seats });
    expect(t.seat('a-duty', { type: 'sendMessage', message: 'A.m1', content: inquiry }).ok).toBe(true);
    expect(t.records.slice(-3).map((r) => r.event.type)).toEqual([
      'messageDrafted',
      'messageApproved',
      'messageTransmitted',
    ]);
    expect(running().seat('a-duty', { type: 'sendMessage', message: 'A.m1', content: inquiry })).toMatchObject({
      rejection: { code: 'seat-has-no-authority' },
    });
  });

  it('[HOT-2] is numbered when transmitted, never when drafted', () => {
    const t = running();
    t.seat('a-duty', { type: 'draftMessage', message: 'A.m0', content: inquiry });
    send(t);
    expect(entry(t.state.messages, 'A.m0')?.number).toBeUndefined();
    expect(entry(t.state.messages, 'A.m1')?.number).toBe('A-0001');
  });

  it('[HOT-2] two injects that write in the same breath still number one after the other', () => {
    const write = (message: string) => ({
      transmit: {
        message,
        line: 'text',
        from: 'A' as const,
        type: 'INQUIRY' as const,
        topic: 'safety' as const,
        slots: { incident: 'outage', question: 'yours' },
      },
    });
    const when = { moved: { side: 'A' as const, move: 'a-accuse' } };
    const title = { en: 'x', zh: 'x' };
    const injects = [
      ...(scenarioDocument().injects ?? []),
      ...['x1', 'x2'].map((id) => ({ id, title, trigger: { when }, effects: [write(id), write(`${id}-too`)] })),
    ];
    const t = running({ injects });
    t.seat('a-leader', { type: 'proposeMove', decision: 'A.d1', move: 'a-accuse', reason: 'x' });
    expect(t.events('messageTransmitted').map((e) => e.number)).toEqual(['A-0001', 'A-0002', 'A-0003', 'A-0004']);
  });

  it('[HOT-3] slots are checked against their lists, and the wording is exact in both languages', () => {
    const t = running();
    const draft = (slots: Record<string, string>) =>
      t.seat('a-duty', { type: 'draftMessage', message: 'A.m1', content: { ...inquiry, slots } });
    expect(draft({ incident: 'outage' })).toMatchObject({ rejection: { code: 'slot-is-wrong', about: 'question' } });
    expect(draft({ incident: 'outage', question: 'mine' })).toMatchObject({ rejection: { code: 'slot-is-wrong' } });
    expect(draft({ incident: 'outage', question: 'constructor' })).toMatchObject({ rejection: { about: 'question' } });
    expect(draft({ incident: 'outage', question: 'yours', extra: 'x' })).toMatchObject({
      rejection: { about: 'extra' },
    });
    expect(draft({ incident: 'outage', question: 'yours' }).ok).toBe(true);
    expect(message(t, 'A', 'A.m1')?.body).toEqual({
      en: 'Formal inquiry on the railway outage: Is this your act?',
      zh: '就the railway outage（中）正式询问：Is this your act?（中）',
    });
  });

  it('[H5] [HOT-4] only valid answers are offered, and any other word is refused', () => {
    const t = delivered();
    expect(message(t, 'B', 'A-0001')?.offered).toEqual(['AFFIRM', 'NEGATIVE', 'STANDBY', 'UNABLE']);
    expect(reply(t, 'WILCO')).toMatchObject({ rejection: { code: 'reply-not-offered' } });
    expect(reply(t, 'NEGATIVE').ok).toBe(true);
    expect(message(t, 'B', 'A-0001')?.offered).toEqual([]);
    expect(reply(t, 'AFFIRM')).toMatchObject({ rejection: { code: 'reply-already-given' } });
    expect(t.seat('a-duty', { type: 'reply', message: 'A.m1', word: 'AFFIRM', slots: {} })).toMatchObject({
      rejection: { code: 'message-is-not-yours' },
    });
  });

  it('[HOT-4] an unopened message is not answered', () => {
    const t = running();
    send(t);
    t.wait(0.5);
    expect(reply(t, 'NEGATIVE')).toMatchObject({ rejection: { code: 'message-is-unopened' } });
  });

  it('[H5] [HOT-5] STANDBY keeps it open and restarts the deadline, once', () => {
    const t = delivered();
    t.wait(4);
    expect(reply(t, 'STANDBY').ok).toBe(true);
    expect(message(t, 'A', 'A.m1')).toMatchObject({ reply: 'standby', dueAt: t.at + 4 * 60_000 });
    expect(message(t, 'B', 'A-0001')).toMatchObject({ reply: 'standby', dueAt: t.at + 4 * 60_000 });
    expect(reply(t, 'STANDBY')).toMatchObject({ rejection: { code: 'standby-already-used' } });
    t.wait(3.9);
    expect(t.events('replyOverdue')).toHaveLength(0);
    expect(reply(t, 'NEGATIVE').ok).toBe(true);
    expect(message(t, 'A', 'A.m1')?.reply).toBe('answered');
    expect(t.wait(20).events('replyOverdue')).toHaveLength(0);
  });

  it('[H6] [HOT-6] an answer after the deadline is LATE at both ends, in one record', () => {
    const t = delivered();
    t.wait(5.6);
    expect(t.record('replyOverdue')?.at).toBe(60_000 + 6 * 60_000);
    expect([message(t, 'A', 'A.m1')?.reply, message(t, 'B', 'A-0001')?.reply]).toEqual(['overdue', 'overdue']);
    reply(t, 'NEGATIVE');
    expect(t.record('replyGiven')?.event).toMatchObject({ late: true });
    for (const row of [message(t, 'A', 'A.m1'), message(t, 'B', 'A-0001')]) {
      expect(row).toMatchObject({ reply: 'answered-late', answers: [{ word: 'NEGATIVE', late: true }] });
    }
  });

  it('[H5] [HOT-7] free text never closes an exchange', () => {
    const t = delivered();
    const words = { lang: 'en', text: 'It was not us' } as const;
    const free = { number: '1000 0001', type: 'FREE', topic: 'safety', precedence: 'ROUTINE', slots: {} } as const;
    t.seat('b-duty', { type: 'draftMessage', message: 'B.f1', content: { ...free, words, inReplyTo: 'A-0001' } });
    t.seat('b-leader', { type: 'approveMessage', message: 'B.f1' });
    expect(t.seat('b-duty', { type: 'transmitMessage', message: 'B.f1' }).ok).toBe(true);
    t.wait(0.5);
    expect(message(t, 'A', 'A.m1')?.reply).toBe('awaiting');
    expect(message(t, 'A', 'B-0001')).toMatchObject({ type: 'FREE', reply: 'not-owed', inReplyTo: 'A-0001' });
    t.seat('a-duty', { type: 'openMessage', message: 'B-0001' });
    expect(message(t, 'A', 'B-0001')?.offered).toEqual([]);
    expect(t.seat('b-duty', { type: 'draftMessage', message: 'B.f2', content: free })).toMatchObject({
      rejection: { code: 'words-are-missing' },
    });
  });

  it('[H9] [HOT-8] what arrives older than the limit is DELAYED and must be confirmed before it is answered', () => {
    const t = running();
    send(t);
    t.facilitator({ type: 'cutLine', line: 'text' });
    expect(message(t, 'A', 'A.m1')?.delivery).toBe('queued');
    t.wait(5.5);
    expect(message(t, 'B', 'A-0001')).toBeUndefined();
    t.facilitator({ type: 'restoreLine', line: 'text' });
    t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    expect(message(t, 'B', 'A-0001')).toMatchObject({ delayed: true, offered: [] });
    expect(reply(t, 'NEGATIVE')).toMatchObject({ rejection: { code: 'delay-must-be-confirmed' } });
    t.seat('b-duty', { type: 'confirmDelayed', message: 'A-0001' });
    expect(reply(t, 'NEGATIVE').ok).toBe(true);
  });

  it('[H13] [HOT-9] filed as a TEST it looks like one until opened, and its ROGER closes nothing', () => {
    const transmit = {
      message: 'x1',
      line: 'text',
      from: 'A',
      type: 'INQUIRY',
      topic: 'political',
      filedAs: 'TEST',
      slots: { incident: 'outage', question: 'yours' },
    } as const;
    const injects = (scenarioDocument().injects ?? []).map((i) =>
      i.id === 'trains' ? { ...i, effects: [{ transmit }] } : i,
    );
    const t = running({ injects }).wait(0.5);
    expect(message(t, 'B', 'A-0001')).toMatchObject({
      type: 'TEST',
      offered: ['ROGER'],
      reply: 'awaiting',
    });
    expect(reply(t, 'NEGATIVE')).toMatchObject({ rejection: { code: 'message-is-unopened' } });
    expect(reply(t, 'ROGER').ok).toBe(true);
    expect(message(t, 'A', 'x1')).toMatchObject({ type: 'INQUIRY', reply: 'awaiting', answers: [{ word: 'ROGER' }] });
    t.wait(7);
    expect(message(t, 'A', 'x1')?.reply).toBe('overdue');
    t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    expect(message(t, 'B', 'A-0001')).toMatchObject({ type: 'INQUIRY', filedAs: 'TEST', reply: 'overdue' });
    expect(reply(t, 'NEGATIVE').ok).toBe(true);
  });

  it('[HOT-9] until it is opened nothing but its text tells it from a real TEST', () => {
    const transmit = (type: 'INQUIRY' | 'TEST') => ({
      message: 'x1',
      line: 'text',
      from: 'A' as const,
      type,
      topic: 'political' as const,
      ...(type === 'INQUIRY' && { filedAs: 'TEST' as const, slots: { incident: 'outage', question: 'yours' } }),
    });
    const row = (type: 'INQUIRY' | 'TEST', rogered: boolean) => {
      const injects = (scenarioDocument().injects ?? []).map((i) =>
        i.id === 'trains' ? { ...i, effects: [{ transmit: transmit(type) }] } : i,
      );
      const messages = { ...scenarioDocument().messages, TEST: { due: 6 } };
      const t = running({ injects, messages }).wait(0.5);
      if (rogered) expect(reply(t, 'ROGER').ok).toBe(true);
      return message(t, 'B', 'A-0001');
    };
    expect(row('INQUIRY', false)).toEqual(row('TEST', false));
    expect(row('INQUIRY', true)).toEqual(row('TEST', true));
  });

  it.each([
    ['none', 'sent', 'sent'],
    ['delivered', 'delivered', 'delivered'],
    ['opened', 'delivered', 'opened'],
  ] as const)('[H4] [HOT-10] receipts %s: the sender sees %s, then %s', (receipts, arrived, opened) => {
    const t = running(withLine({ receipts }));
    send(t);
    t.wait(0.5);
    expect(message(t, 'A', 'A.m1')?.delivery).toBe(arrived);
    t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    expect(message(t, 'A', 'A.m1')?.delivery).toBe(opened);
    expect(message(t, 'A', 'A.m1')?.openedAt === undefined).toBe(opened !== 'opened');
  });

  it('[HOT-10] a reference to what the reader has not received is not shown, nor its sending', () => {
    const t = running();
    t.seat('a-duty', { type: 'draftMessage', message: 'A.secret', content: inquiry });
    send(t, { ...inquiry, inReplyTo: 'A.secret' });
    t.wait(0.5);
    t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    const before = JSON.stringify(seen(t, 'B'));
    expect([before.includes('A.secret'), message(t, 'A', 'A.m1')?.inReplyTo]).toEqual([false, 'A.secret']);
    t.seat('a-leader', { type: 'approveMessage', message: 'A.secret' });
    t.seat('a-duty', { type: 'transmitMessage', message: 'A.secret' });
    expect(JSON.stringify(seen(t, 'B'))).toBe(before);
    t.wait(0.5);
    expect(message(t, 'B', 'A-0001')?.inReplyTo).toBe('A-0002');
  });

  it('[HOT-11] unsent or queued it can be withdrawn; received it cannot', () => {
    const t = running();
    t.seat('a-duty', { type: 'draftMessage', message: 'A.m0', content: inquiry });
    expect(t.seat('a-duty', { type: 'withdrawMessage', message: 'A.m0' }).ok).toBe(true);
    send(t);
    expect(t.seat('a-duty', { type: 'withdrawMessage', message: 'A.m1' })).toMatchObject({
      rejection: { code: 'message-is-not-in-that-state' },
    });
    t.facilitator({ type: 'cutLine', line: 'text' });
    expect(t.seat('a-duty', { type: 'withdrawMessage', message: 'A.m1' }).ok).toBe(true);
    t.facilitator({ type: 'restoreLine', line: 'text' });
    expect(message(t.wait(10), 'B', 'A-0001')).toBeUndefined();
    expect(t.events('replyOverdue')).toHaveLength(0);
  });

  it('[INC-1] an agreed CLOSE closes the incident for both sides', () => {
    const readouts = { shared: { en: 'a fault, found together', zh: '共同查明的故障' } };
    const t = running({
      messages: { ...scenarioDocument().messages, CLOSE: { due: 5, standby: 5 } },
      phrases: { ...scenarioDocument().phrases, readouts },
    });
    send(t, { ...inquiry, type: 'CLOSE', slots: { incident: 'outage', readout: 'shared' } });
    t.wait(0.5);
    t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    reply(t, 'AFFIRM');
    expect([incidentState(t.state, 'outage', 'A'), incidentState(t.state, 'outage', 'B')]).toEqual([
      'closed',
      'closed',
    ]);
  });
});

describe('lines', () => {
  it('[LIN-1] only numbers of one’s own directory', () => {
    const t = running();
    const to = (number: string) =>
      t.seat('a-duty', { type: 'draftMessage', message: 'A.m1', content: { ...inquiry, number } });
    expect(to('1000 0001')).toMatchObject({ rejection: { code: 'number-not-in-directory' } });
    expect(to('2000 0002')).toMatchObject({ rejection: { code: 'wrong-kind-of-line' } });
    expect(t.seat('a-duty', { type: 'placeCall', call: 'A.c1', number: '2000 0001', topic: 'safety' })).toMatchObject({
      rejection: { code: 'wrong-kind-of-line' },
    });
  });

  it('[LIN-4] a suspended topic is refused on that line; other topics go through', () => {
    const t = running();
    t.facilitator({ type: 'suspendLine', line: 'text', topics: ['political'], by: 'B' });
    expect(send(t, { ...inquiry, topic: 'political' })).toMatchObject({ rejection: { code: 'line-is-suspended' } });
    expect(send(t, inquiry, 'A.m2').ok).toBe(true);
    expect(seen(t, 'A').lines['2000 0001']?.suspended).toEqual([{ topic: 'political', by: 'B', at: 60_000 }]);
    t.facilitator({ type: 'resumeLine', line: 'text', topics: 'all' });
    expect(t.seat('a-duty', { type: 'transmitMessage', message: 'A.m1' }).ok).toBe(true);
    expect(send(t, { ...inquiry, topic: 'military' }, 'A.m3')).toMatchObject({ ok: false });
  });

  it('[LIN-16] a message type shut singly is refused whatever its topic, and the rest of the line goes on', () => {
    const t = running();
    t.facilitator({ type: 'suspendLine', line: 'text', types: ['INQUIRY'], by: 'B' });
    expect(t.events('lineSuspended').at(-1)).toMatchObject({ topics: [], types: ['INQUIRY'] });
    for (const topic of ['political', 'safety'] as const)
      expect(send(t, { ...inquiry, topic }, `A.${topic}`)).toMatchObject({
        rejection: { code: 'line-is-suspended', about: 'INQUIRY' },
      });
    expect(send(t, { ...inquiry, type: 'NOTIFY', slots: { incident: 'outage', fact: 'update' } }, 'A.n').ok).toBe(true);
    expect(seen(t, 'A').lines['2000 0001']).toMatchObject({
      suspended: [],
      shutTypes: [{ type: 'INQUIRY', by: 'B', at: 60_000 }],
    });
    expect(holds(t.state, { line: { line: 'text', is: 'suspended' } })).toBe(true);
    t.facilitator({ type: 'suspendLine', line: 'text', topics: 'all', types: ['DENY'], by: 'A' });
    t.facilitator({ type: 'resumeLine', line: 'text', topics: 'all', types: ['INQUIRY'] });
    expect(seen(t, 'A').lines['2000 0001']).toMatchObject({ suspended: [], shutTypes: [{ type: 'DENY', by: 'A' }] });
    expect(t.seat('a-duty', { type: 'transmitMessage', message: 'A.political' }).ok).toBe(true);
    t.facilitator({ type: 'resumeLine', line: 'text', types: ['DENY'] });
    expect(seen(t, 'A').lines['2000 0001']?.shutTypes).toBeUndefined();
    expect(holds(t.state, { line: { line: 'text', is: 'suspended' } })).toBe(false);
  });

  it('[LIN-16] a type may be shut from the start or by an inject; card P8 spares safety traffic of that type', () => {
    const procedures = [{ id: 'P8', title: { en: 'P8', zh: 'P8' }, sides: ['A' as const, 'B' as const] }];
    const types = ['INQUIRY' as const];
    const first = withLine({ suspended: [{ types, by: 'B' }] });
    const later = {
      injects: (scenarioDocument().injects ?? []).map((i) =>
        i.id === 'rumour' ? { ...i, effects: [{ suspend: { line: 'text', types, by: 'B' as const } }] } : i,
      ),
    };
    for (const overrides of [first, later])
      for (const cards of [[], ['P8']]) {
        const t = new TableTop(aScenario({ ...overrides, procedures }), { procedures: cards }).start().wait(1);
        if (overrides === later) t.facilitator({ type: 'fireInject', inject: 'rumour' });
        const spared = cards.length > 0;
        expect(send(t, { ...inquiry, topic: 'safety' }, 'A.m1').ok).toBe(spared);
        expect(send(t, { ...inquiry, topic: 'political' }, 'A.m2')).toMatchObject({
          rejection: { code: 'line-is-suspended' },
        });
        expect(seen(t, 'A').lines['2000 0001']?.sparesSafety).toBe(spared || undefined);
      }
  });

  it('[LIN-5] a cut line queues what is on its way and delivers it when restored, shuffled if the scenario says so', () => {
    const order = (outOfOrder: boolean) => {
      const injects = (scenarioDocument().injects ?? []).map((i) =>
        i.id === 'rumour' ? { ...i, effects: [{ restore: { line: 'text', outOfOrder } }] } : i,
      );
      const t = running({ injects });
      for (let i = 1; i <= 8; i++) send(t, inquiry, `A.m${i}`);
      t.facilitator({ type: 'cutLine', line: 'text' });
      expect(send(t, inquiry, 'A.m9')).toMatchObject({ rejection: { code: 'line-is-down' } });
      t.wait(2);
      t.facilitator({ type: 'fireInject', inject: 'rumour' });
      return t.events('messageReceived').map((e) => e.message);
    };
    const sent = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `A.m${i}`);
    expect(order(false)).toEqual(sent);
    expect(order(true)).not.toEqual(sent);
    expect([...order(true)].sort()).toEqual(sent);
  });

  it('[LIN-3] with P1 in place both sides read the shared directory', () => {
    const entry = { label: { en: 'Kestria', zh: '凯斯特里亚' }, number: '2000 0002', asOf: '2026-01-05' };
    const shared = { A: [entry], B: [] };
    const overrides: Partial<ScenarioDocument> = {
      directories: { ...scenarioDocument().directories, shared },
      procedures: [
        ...(scenarioDocument().procedures ?? []),
        { id: 'P1', title: { en: 'Shared directory', zh: '共用号码簿' }, sides: ['A', 'B'] },
      ],
    };
    const off = new TableTop(aScenario(overrides), { procedures: [] }).start();
    const on = new TableTop(aScenario(overrides), { procedures: ['P1'] }).start();
    expect(Object.keys(seen(off, 'A').lines)).toHaveLength(2);
    expect(Object.keys(seen(on, 'A').lines)).toEqual(['2000 0002']);
    expect(Object.keys(seen(on, 'B').lines)).toEqual([]);
  });
});
