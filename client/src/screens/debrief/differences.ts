import { otherSide, SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import type { Text } from '@firebreak/shared/base/text.ts';
import type { CallRow, MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { SideTables } from '@firebreak/shared/view/tables.ts';

/** How one desk has it. */
export type Reading =
  | { readonly kind: 'a-test'; readonly type: string; readonly acknowledged: boolean }
  | { readonly kind: 'open-question'; readonly type: string }
  | { readonly kind: 'arrived' | 'opened' | 'sent' | 'overdue'; readonly at: number }
  | {
      readonly kind:
        | 'not-come'
        | 'rang-out'
        | 'rang-here'
        | 'never-rang'
        | 'taken-here'
        | 'never-wrote'
        | 'never-called';
    }
  | { readonly kind: 'spoke-to'; readonly who: Text };

export type Difference = { readonly about: string; readonly readings: Readonly<Record<SideId, Reading>> };

const pair = (side: SideId, mine: Reading, theirs: Reading): Record<SideId, Reading> =>
  side === 'A' ? { A: mine, B: theirs } : { A: theirs, B: mine };

type Ranked = Difference & { readonly rank: number; readonly at: number };

const ofMessage = (sent: MessageRow, received: MessageRow | undefined): Ranked[] => {
  const about = sent.number ?? sent.id;
  const at = sent.sentAt ?? 0;
  const open = sent.reply === 'awaiting' || sent.reply === 'overdue' || sent.reply === 'standby';
  if (!received)
    return sent.delivery === 'withdrawn'
      ? []
      : [{ about, at, rank: 1, readings: pair(sent.from, { kind: 'sent', at }, { kind: 'not-come' }) }];
  if (received.type !== sent.type) {
    const mine: Reading = { kind: 'open-question', type: sent.type };
    const acknowledged = received.answers.length > 0;
    return [
      { about, at, rank: 3, readings: pair(sent.from, mine, { kind: 'a-test', type: received.type, acknowledged }) },
    ];
  }
  if (received.delivery === 'received' && open) {
    const mine: Reading =
      sent.reply === 'overdue' ? { kind: 'overdue', at: sent.dueAt ?? at } : { kind: 'open-question', type: sent.type };
    return [
      { about, at, rank: 2, readings: pair(sent.from, mine, { kind: 'arrived', at: received.receivedAt ?? at }) },
    ];
  }
  return [];
};

const ofCall = (side: SideId, placed: CallRow, there: CallRow | undefined): Ranked[] => {
  const { number: about, placedAt: at } = placed;
  if (placed.answeredBy)
    return [
      { about, at, rank: 1, readings: pair(side, { kind: 'spoke-to', who: placed.says }, { kind: 'never-rang' }) },
    ];
  if (placed.state !== 'unanswered') return [];
  const theirs: Reading = { kind: there ? 'rang-here' : 'never-rang' };
  return [{ about, at, rank: 2, readings: pair(side, { kind: 'rang-out' }, theirs) }];
};

/** What came in a side's name and was none of its doing: a forged message, a caller who lied. */
const inItsName = (reader: SideId, here: SideTables, there: SideTables): Ranked[] => {
  const author = otherSide(reader);
  const numbers = new Set(Object.values(there.messages).flatMap((m) => (m.mine ? (m.number ?? []) : [])));
  return [
    ...Object.values(here.messages).flatMap((m): Ranked[] => {
      if (m.mine || m.number === undefined || numbers.has(m.number)) return [];
      const at = m.receivedAt ?? 0;
      const theirs: Reading = m.openedAt === undefined ? { kind: 'arrived', at } : { kind: 'opened', at: m.openedAt };
      const readings = pair(author, { kind: 'never-wrote' }, theirs);
      return [{ about: m.number, at, rank: 3, readings }];
    }),
    ...Object.values(here.calls).flatMap((c): Ranked[] => {
      if (c.mine || there.calls[c.id]) return [];
      const readings = pair(author, { kind: 'never-called' }, { kind: c.answeredBy ? 'taken-here' : 'rang-here' });
      return [{ about: c.number, at: c.placedAt, rank: 3, readings }];
    }),
  ];
};

const MOST = 3;

/** Where the two desks hold different things about one message or call: the gravest, then the latest. */
export const differencesAt = (tables: Readonly<Record<SideId, SideTables>>, most = MOST): Difference[] =>
  SIDES.flatMap((side) => {
    const there = tables[otherSide(side)];
    const sent = Object.values(tables[side].messages).filter((m) => m.mine && m.number !== undefined);
    const placed = Object.values(tables[side].calls).filter((c) => c.mine);
    return [
      ...sent.flatMap((m) => ofMessage(m, there.messages[m.number ?? ''])),
      ...placed.flatMap((c) => ofCall(side, c, there.calls[c.id])),
      ...inItsName(side, tables[side], there),
    ];
  })
    .sort((a, b) => b.rank - a.rank || b.at - a.at)
    .slice(0, most);

/** The last thing that reached a side from the other: a word, a message as it was filed, a call. */
export const lastHeard = (tables: SideTables): { readonly what: string; readonly at: number } | undefined => {
  const messages = Object.values(tables.messages);
  const heard = [
    ...messages.filter((m) => !m.mine).map((m) => ({ what: `${m.number} ${m.type}`, at: m.receivedAt ?? 0 })),
    ...messages.filter((m) => m.mine).flatMap((m) => m.answers.map((a) => ({ what: a.word as string, at: a.at }))),
    ...Object.values(tables.calls)
      .filter((c) => !c.mine)
      .map((c) => ({ what: '', at: c.placedAt })),
  ];
  return heard.reduce<(typeof heard)[number] | undefined>(
    (last, h) => (!last || h.at >= last.at ? h : last),
    undefined,
  );
};
