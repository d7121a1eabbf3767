import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { dateTimeGroup } from '../../../format/scenario-time.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useHotlineWords } from '../../../i18n/hotline-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { wordingLines } from '../logic/thread-log.ts';
import { useDeadlineTime, useTimes } from '../times.tsx';

/** When it was sent and when it came, as far as this desk knows. */
export const useWhen = () => {
  const tell = useHotlineWords();
  const times = useTimes();
  return ({ sentAt, receivedAt }: MessageRow): string => {
    const sent = sentAt === undefined ? undefined : times.long(sentAt);
    const received = receivedAt === undefined ? undefined : times.long(receivedAt);
    if (sent !== undefined && received !== undefined) return tell('sentReceived', { sent, received });
    if (sent !== undefined) return tell('sentOnly', { sent });
    return received === undefined ? tell('notSent') : tell('receivedOnly', { received });
  };
};

/** The header of a message in one line: number, type, reference, precedence, date-time group. */
export const useHeaderLine = () => {
  const say = useDeskWords();
  const startsAt = useExercise()?.startsAt ?? 0;
  return (row: MessageRow): string =>
    [
      row.number ?? say('draftShort'),
      row.type,
      row.inReplyTo !== undefined && say('ref', { number: row.inReplyTo }),
      row.precedence,
      row.sentAt !== undefined && dateTimeGroup(startsAt + row.sentAt),
    ]
      .filter(Boolean)
      .join('  ');
};

/** One message with its answers as plain text, between the marking of the exercise. */
export const useMessageText = () => {
  const say = useDeskWords();
  const tell = useHotlineWords();
  const text = useText();
  const times = useTimes();
  const deadline = useDeadlineTime();
  const header = useHeaderLine();
  const when = useWhen();
  const exercise = useExercise();
  return (row: MessageRow): string => {
    const marking = exercise ? `${exercise.marking.en} — ${exercise.marking.zh}` : '';
    return [
      marking,
      header(row),
      `${text(row.fromPost)} → ${text(row.toPost)} (${say(`topic_${row.topic}`)})`,
      [when(row), row.dueAt !== undefined && tell('dueBy', { time: deadline(row.dueAt) })].filter(Boolean).join('; '),
      '',
      ...(row.body ? wordingLines(row) : [say('unopenedBody')]),
      ...row.answers.flatMap((answer) => ['', `${answer.word}  ${times.long(answer.at)}`, ...wordingLines(answer)]),
      '',
      marking,
    ].join('\n');
  };
};
