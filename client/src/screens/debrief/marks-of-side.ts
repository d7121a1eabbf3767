import type { SideId } from '@firebreak/shared/base/ids.ts';
import { span } from '@firebreak/shared/report/spell.ts';
import type { CallRow, MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { SideTables } from '@firebreak/shared/view/tables.ts';
import type { CallMark, MessageMark, TimelineMarks } from '../../charts/marks.ts';
import { actMarks, beliefMarks, type MarkWords, rungMarks } from './marks-of-both.ts';
import type { BeliefChoices, Study } from './study.ts';

const messageMark = (row: MessageRow, words: MarkWords, now: number): MessageMark[] => {
  if (row.sentAt === undefined) return [];
  const owed = row.dueAt !== undefined && row.reply !== 'not-owed';
  const answered = row.reply === 'answered' || row.reply === 'answered-late';
  const last = row.answers[row.answers.length - 1];
  // What its link does not tell, a desk does not draw: an arrow without an end.
  return [
    {
      ...{ id: row.id, from: row.from, label: `${row.number ?? ''} ${row.type}`, sentAt: row.sentAt },
      ...(row.receivedAt !== undefined && { receivedAt: row.receivedAt }),
      ...(owed &&
        row.dueAt !== undefined && {
          ...{ owedFrom: row.receivedAt ?? row.sentAt, dueAt: row.dueAt },
          owedTo: answered && last ? last.at : now,
        }),
      answers: row.answers.map((a) => ({
        ...{ at: a.at, late: a.late },
        label: `${row.number} ${a.word}${a.late ? `, ${words.late(`+${span(a.at - (row.dueAt ?? a.at))}`)}` : ''}`,
      })),
    },
  ];
};

const callMark = (row: CallRow, side: SideId, words: MarkWords): CallMark => {
  const over = row.state === 'unanswered' || row.state === 'failed' || row.state === 'refused';
  const other = side === 'A' ? 'B' : 'A';
  return {
    ...{ id: row.id, from: row.mine ? side : other, at: row.placedAt },
    reached: row.state === 'connected' || row.state === 'ended',
    label: over ? `${words.call}, ${words.noAnswer}` : words.call,
  };
};

/** What one side could have drawn at this record: its own tables, its own acts, nothing else. */
export const marksOfSide = (
  study: Study,
  side: SideId,
  tables: SideTables,
  choices: BeliefChoices,
  words: MarkWords,
  seq: number,
): TimelineMarks => {
  const now = study.replay.records[seq]?.at ?? 0;
  const mine = <T>(list: readonly T[]): Record<SideId, readonly T[]> =>
    side === 'A' ? { A: list, B: [] } : { A: [], B: list };
  const started = tables.exercise.it?.phase;
  return {
    sides: [side],
    phases: now > 0 && started ? [{ from: 0, to: now, label: words.running(tables.exercise.it?.clock.pace ?? 1) }] : [],
    injects: mine(
      Object.values(tables.situation).map((item) => ({ at: item.receivedAt, label: words.text(item.headline) })),
    ),
    messages: Object.values(tables.messages).flatMap((row) => messageMark(row, words, now)),
    calls: Object.values(tables.calls).map((row) => callMark(row, side, words)),
    downs: Object.values(tables.lines)
      .filter((line) => line.downSince !== undefined)
      .map((line) => ({ from: line.downSince ?? 0, to: now, label: words.down(words.text(line.label)) })),
    rungs: mine(rungMarks(study, words, side, seq)) as TimelineMarks['rungs'],
    beliefs: beliefMarks(study, choices, side, seq, false),
    acts: mine(actMarks(study, words, side, seq)) as TimelineMarks['acts'],
    facilitator: [],
  };
};
