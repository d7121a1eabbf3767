import type { Text } from '@firebreak/shared/base/text.ts';
import type { SeatTables, SideTables } from '@firebreak/shared/view/tables.ts';
import type { Column } from '../desk-state.tsx';

export type OwnLog = Pick<SideTables, 'situation' | 'messages' | 'calls' | 'decisions' | 'moves' | 'ladder' | 'rungs'> &
  Pick<SeatTables, 'inbox'>;

/** One thing that came or was done, as this side's own tables tell it. `at`: exercise ms. */
export type LogLine = { readonly at: number; readonly key: string; readonly id: string; readonly column: Column } & (
  | { readonly what: 'item'; readonly kind: string; readonly headline: Text }
  | { readonly what: 'received' | 'sent'; readonly number: string; readonly type: string }
  | { readonly what: 'answered'; readonly number: string; readonly word: string }
  | { readonly what: 'call-in' | 'call-out'; readonly who: Text }
  | { readonly what: 'decided'; readonly label: Text }
  | { readonly what: 'rung'; readonly label: Text }
);

export const MOST_MISSED = 10;

const items = ({ situation, inbox }: OwnLog): LogLine[] =>
  [...Object.values(situation), ...Object.values(inbox)].map(({ id, receivedAt, source, headline }) => ({
    ...{ what: 'item', at: receivedAt, key: `item:${id}`, id, column: 'situation' },
    ...{ kind: source.kind, headline },
  }));

const messages = (log: OwnLog): LogLine[] =>
  Object.values(log.messages).flatMap((row): LogLine[] => {
    const at = row.mine ? row.sentAt : row.receivedAt;
    if (at === undefined) return [];
    const number = row.number ?? '';
    const place = { id: row.id, column: 'hotline' } as const;
    const answers = row.answers.map(
      (answer, n): LogLine => ({
        ...{ what: 'answered', at: answer.arrivedAt ?? answer.at, key: `answer:${row.id}:${n}` },
        ...{ ...place, number, word: answer.word },
      }),
    );
    const type = row.filedAs ?? row.type;
    return [{ what: row.mine ? 'sent' : 'received', at, key: `message:${row.id}`, ...place, number, type }, ...answers];
  });

const calls = (log: OwnLog): LogLine[] =>
  Object.values(log.calls).map((call) => ({
    ...{ what: call.mine ? 'call-out' : 'call-in', at: call.placedAt, key: `call:${call.id}` },
    ...{ id: call.id, column: 'hotline', who: call.mine ? (call.label ?? call.says) : call.says },
  }));

const decisions = (log: OwnLog): LogLine[] => [
  ...Object.values(log.decisions).flatMap(({ id, at, move, state }): LogLine[] => {
    const label = log.moves[move]?.label;
    if (state !== 'taken' || label === undefined) return [];
    return [{ what: 'decided', at, key: `decision:${id}`, id, column: 'decide', label }];
  }),
  ...Object.values(log.ladder).flatMap(({ rung, since }): LogLine[] => {
    const label = log.rungs[String(rung)]?.label;
    if (since === 0 || label === undefined) return [];
    return [{ what: 'rung', at: since, key: 'rung', id: String(rung), column: 'decide', label }];
  }),
];

/** Everything this desk's own tables date, newest first. */
export const ownLog = (log: OwnLog): readonly LogLine[] =>
  [...items(log), ...messages(log), ...calls(log), ...decisions(log)]
    .map((line, order) => ({ line, order }))
    .sort((a, b) => b.line.at - a.line.at || b.order - a.order)
    .map(({ line }) => line);

/** What somebody who comes late is told first: at most ten lines. */
export const missed = (log: OwnLog): readonly LogLine[] => ownLog(log).slice(0, MOST_MISSED);

/** The times at which something came or was done, earliest first: where one can look back to. */
export const moments = (log: OwnLog): readonly number[] =>
  [...new Set(ownLog(log).map(({ at }) => at))].sort((a, b) => a - b);
