import type { Text, Words } from '@firebreak/shared/base/text.ts';
import type { AnswerRow, MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';

type Wording = { readonly body?: Text; readonly words?: Words; readonly wording?: Text };

/** Both wordings, then own words and an office's free wording, one to a line. */
export const wordingLines = ({ body, words, wording }: Wording): readonly string[] => [
  ...(body && body.en !== '' ? [body.en, body.zh] : []),
  ...(words ? [words.text] : []),
  ...(wording ? [wording.en, wording.zh] : []),
];

export type LogEntry =
  | { readonly n: number; readonly at: number | undefined; readonly message: MessageRow; readonly answer?: undefined }
  | { readonly n: number; readonly at: number; readonly message: MessageRow; readonly answer: AnswerRow };

const happened = (row: MessageRow): number | undefined => (row.mine ? row.sentAt : row.receivedAt);

/** Everything written or received and every answer to it, as it came to this desk, oldest first, numbered from 1. */
export const threadLog = (messages: Table<MessageRow>): readonly LogEntry[] =>
  Object.values(messages)
    .flatMap((message) => [
      { at: happened(message), message },
      ...message.answers.map((answer) => ({ at: answer.arrivedAt ?? answer.at, message, answer })),
    ])
    .map((entry, order) => ({ entry, order }))
    .sort(
      (a, b) =>
        (a.entry.at ?? Number.POSITIVE_INFINITY) - (b.entry.at ?? Number.POSITIVE_INFINITY) || a.order - b.order,
    )
    .map(({ entry }, index) => ({ n: index + 1, ...entry }) as LogEntry);
