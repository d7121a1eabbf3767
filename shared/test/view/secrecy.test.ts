import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/base/paged.ts';
import { idealOf } from '../../src/belief/ideal.ts';
import { deliveryOf, findMessage, rungOf, scenarioOf } from '../../src/core/query.ts';
import type { State } from '../../src/core/state.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { comparePair, type Projection } from '../../src/testing/two-worlds.ts';
import { newProjection, project } from '../../src/view/project.ts';
import type { Tables } from '../../src/view/update.ts';

const PAIRS = process.env.FIREBREAK_DEEP === '1' ? 20_000 : 2_000;

/** One in so many pairs is also replayed by side A. */
const REPLAYED = 8;

/** Each sows one leak into what side A's desk is sent: a value that hangs on something only side B may know. */
const LEAKS: { readonly [name: string]: (state: State) => unknown } = {
  'the number of the last record': (s) => s.head.seq,
  'the hash of the log': (s) => s.head.hash,
  'the other side’s rung': (s) => rungOf(s, 'B'),
  'the other side’s filed belief': (s) => s.filed.B,
  'how many messages the other side has drafted': (s) => valuesOf(s.messages).filter((m) => m.from === 'B').length,
  'how many injects have fired': (s) => Object.keys(s.fired).length,
  'who sits at the other side': (s) => s.seats,
  'which seats of the other side bots play': (s) => s.bots,
  'how many items the other side has': (s) => Object.keys(s.situation.B).length,
  'what the other side has opened': (s) => Object.values(s.situation.B).map((i) => i.openedBy),
  'when the other side opened a message': (s) => valuesOf(s.messages).map((m) => m.from === 'A' && m.openedAt),
  'that a call is left to ring': (s) => valuesOf(s.calls).map((c) => c.outcome),
  'the other side’s decisions': (s) => Object.values(s.decisions).filter((d) => d.side === 'B').length,
  'the other side’s thresholds': (s) => s.thresholds['b-alert'],
  'how many timers run': (s) => s.timers.length,
  'how many timers were ever set': (s) => s.timersSet,
  'the truth': (s) => scenarioOf(s).incidents[0]?.truth,
  'the other side’s ideal observer': (s) => scenarioOf(s).incidents.map((i) => idealOf(s, 'B', i)),
  'what the other side may decide': (s) => scenarioOf(s).moves.filter((m) => m.side === 'B').length,
  'the other side’s probe answers': (s) => Object.values(s.probes).map((p) => p.answered),
  'what has been written in this side’s name': (s) => valuesOf(s.messages).filter((m) => m.forged).length,
  'whom the other side has asked about': (s) => [
    valuesOf(s.messages).map((m) => m.from === 'A' && m.verified),
    valuesOf(s.calls).map((c) => c.from === 'A' && c.verified),
  ],
  'what became of a draft that a message refers to': (s) =>
    valuesOf(s.messages).map(
      (m) => m.content.inReplyTo !== undefined && deliveryOf(findMessage(s, m.content.inReplyTo) ?? m),
    ),
  'the facilitator’s acts': (s) => s.actions.length,
  'what passes between the other side and the facilitator': (s) => [s.asides?.['b-duty'], s.asides?.['b-leader']],
  'for whom the facilitator acts': (s) => Object.values(s.asides ?? {}).map((a) => a.acting?.by),
};

const leaking =
  (leak: (state: State) => unknown): Projection =>
  (state, viewer) => ({
    ...project(state, viewer),
    leak: { it: JSON.stringify(leak(state)) } as Tables[string],
  });

/** A leak's row has a new identity each time: compare by its text, as the wire would. */
const settled = (see: Projection): Projection => {
  let last: Tables | undefined;
  return (state, viewer) => {
    const tables = see(state, viewer);
    if (last && (last.leak as { it: string }).it === (tables.leak as { it: string }).it)
      return { ...tables, leak: last.leak } as Tables;
    last = tables;
    return tables;
  };
};

describe('what side A is sent', () => {
  it(`[SEC-1] ${PAIRS} pairs of worlds that differ only in side B’s secrets give side A identical bytes`, {
    timeout: 900_000,
  }, () => {
    let secrets = 0;
    for (let i = 0; i < PAIRS; i++) {
      const pair = comparePair(`pair-${i}`, project, i % REPLAYED === 0);
      secrets += pair.secrets;
      if (!pair.same) {
        const [a, b] = [pair.plain.split('\n'), pair.secret.split('\n')];
        const at = a.findIndex((line, k) => line !== b[k]);
        throw new Error(`seed pair-${i}, line ${at}:\n${a[at]}\n${b[at]}`);
      }
    }
    console.info(`non-interference: ${PAIRS} pairs, ${secrets} secret acts took effect`);
    expect(secrets).toBeGreaterThan(PAIRS * 3);
  });

  it.each(Object.keys(LEAKS))('[SEC-2] the sown leak of %s is caught', (name) => {
    const see = leaking(LEAKS[name] as (state: State) => unknown);
    let caught = false;
    for (let i = 0; i < 200 && !caught; i++) caught = !comparePair(`mutant-${i}`, settled(see)).same;
    expect(caught).toBe(true);
  });

  it('[SEC-3] no likelihood, truth, prior, inject id or other side’s rows stand in a participant’s tables', () => {
    const t = new TableTop().start().wait(4);
    t.seat('b-duty', {
      type: 'fileAssessment',
      incident: 'outage',
      chances: { attack: 77, fault: 13, third: 10 },
      confidence: 'low',
    });
    const sent = JSON.stringify([
      project(t.state, { kind: 'side', side: 'A' }),
      project(t.state, { kind: 'seat', seat: 'a-duty', side: 'A' }),
    ]);
    for (const word of [
      'likelihood',
      'truth',
      'priors',
      '"inject"',
      'b-alert',
      'b-accuse',
      'b-leader',
      'eastern',
      '77',
      'hostile',
    ])
      expect([word, sent.includes(word)]).toEqual([word, false]);
    expect(sent).toContain('All trains stopped at the border');
  });

  it('[SEC-4] the order of rows does not tell a page that comes late in which order the other side drafted', () => {
    const late = (drafted: readonly string[]): string => {
      const t = new TableTop().start().wait(1);
      const content = {
        number: '1000 0001',
        type: 'INQUIRY',
        topic: 'safety',
        precedence: 'IMMEDIATE',
        slots: { incident: 'outage', question: 'yours' },
      } as const;
      for (const message of drafted) {
        if (message.startsWith('A.'))
          t.seat('a-duty', { type: 'draftMessage', message, content: { ...content, number: '2000 0001' } });
        else t.seat('b-duty', { type: 'draftMessage', message, content });
      }
      for (const message of ['B.one', 'B.two']) {
        t.seat('b-leader', { type: 'approveMessage', message });
        expect(t.seat('b-duty', { type: 'transmitMessage', message }).ok).toBe(true);
      }
      t.wait(1);
      const messages = newProjection(t.state, { kind: 'side', side: 'A' }).of(t.state).messages ?? {};
      expect(Object.keys(messages).toSorted()).toEqual(['A.mine', 'B-0001', 'B-0002']);
      return JSON.stringify(messages);
    };
    const plain = late(['A.mine', 'B.one', 'B.two']);
    for (const order of [
      ['B.two', 'B.one', 'A.mine'],
      ['B.one', 'A.mine', 'B.two'],
    ])
      expect(late(order)).toBe(plain);
  });
});
