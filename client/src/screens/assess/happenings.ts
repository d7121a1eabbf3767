import type { NoteAbout } from '@firebreak/shared/base/note-about.ts';
import type { Text } from '@firebreak/shared/base/text.ts';
import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';
import type { SideTables } from '@firebreak/shared/view/tables.ts';

/** Something that happened at a desk this assessor sees, and what a note about it would hang on. */
export type Happening = {
  readonly key: string;
  readonly at: number;
  readonly about: NoteAbout;
  readonly what: string;
};

type Words = {
  readonly text: (text: Text) => string;
  readonly fired: (what: string) => string;
  readonly itemCame: (what: string) => string;
  readonly sent: (number: string, type: string, what: string) => string;
  readonly called: (number: string, state: string) => string;
  readonly move: (what: string, taken: boolean) => string;
  readonly threshold: (what: string) => string;
};

/** Of one side or of both: each table is empty where the other kind of view has it. */
export type Seen = Pick<FacilitatorTables, 'rundown'> &
  Pick<SideTables, 'situation' | 'moves' | 'thresholds'> & {
    readonly messages: SideTables['messages'] | FacilitatorTables['messages'];
    readonly calls: SideTables['calls'] | FacilitatorTables['calls'];
    readonly decisions: SideTables['decisions'] | FacilitatorTables['decisions'];
  };

/** The latest first. */
export const happenings = (seen: Seen, words: Words): readonly Happening[] => {
  const { text } = words;
  const all: Happening[] = [];
  const add = (kind: NoteAbout['kind'], id: string, at: number | undefined, what: string): void => {
    if (at !== undefined) all.push({ key: `${kind}:${id}`, at, about: { kind, id }, what });
  };
  for (const row of Object.values(seen.rundown)) add('inject', row.inject, row.firedAt, words.fired(text(row.title)));
  for (const row of Object.values(seen.situation))
    add('item', row.id, row.receivedAt, words.itemCame(text(row.headline)));
  for (const row of Object.values(seen.messages)) {
    const at = row.sentAt ?? row.receivedAt;
    if (row.number !== undefined)
      add('message', row.number, at, words.sent(row.number, row.type, row.body ? text(row.body) : ''));
  }
  for (const row of Object.values(seen.calls)) add('call', row.id, row.placedAt, words.called(row.number, row.state));
  for (const row of Object.values(seen.decisions)) {
    const label: Text | undefined = 'label' in row ? (row.label as Text) : seen.moves[row.move]?.label;
    if (label) add('decision', row.id, row.at, words.move(text(label), row.state === 'taken'));
  }
  for (const row of Object.values(seen.thresholds))
    add('threshold', row.id, row.since, words.threshold(`${text(row.label)} · ${row.state}`));
  return all.sort((a, b) => b.at - a.at);
};
