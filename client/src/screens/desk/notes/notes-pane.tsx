import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useReadExerciseNow } from '../../../connection/use-now.ts';
import { useSide } from '../../../connection/use-tables.ts';
import { freshId } from '../../../device/fresh-id.ts';
import { useNotesWords } from '../../../i18n/notes-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useDesk } from '../desk-state.tsx';
import type { InboxItem } from '../logic/inbox.ts';
import { subjectKey, subjectOf } from '../logic/notes.ts';
import { NoteRow } from './note-row.tsx';
import css from './notes.module.css';
import type { useNotes } from './use-notes.ts';

type NotesPaneProps = {
  readonly items: readonly InboxItem[];
  readonly kept: ReturnType<typeof useNotes>;
  readonly onClose: () => void;
};

const NOTHING = '-';

/** Everything a note can be about, by its key: messages by number, reports by headline. */
const useSubjects = (items: readonly InboxItem[]): readonly { readonly value: string; readonly label: string }[] => {
  const text = useText();
  const messages: readonly MessageRow[] = Object.values(useSide((t) => t.messages));
  return [
    ...messages.flatMap((row) =>
      row.number === undefined
        ? []
        : [{ value: subjectKey({ kind: 'message', id: row.id }), label: `${row.number} ${row.type}` }],
    ),
    ...items.map((item) => ({ value: subjectKey({ kind: 'item', id: item.id }), label: text(item.headline) })),
  ];
};

/** What this person writes for itself: each note with its time and what it is about. */
export const NotesPane = ({ items, kept, onClose }: NotesPaneProps) => {
  const say = useNotesWords();
  const now = useReadExerciseNow();
  const { focus } = useDesk();
  const subjects = useSubjects(items);
  const inFocus = subjectKey({ kind: 'message', id: focus });
  const chosen = kept.about !== '' ? kept.about : inFocus;
  const about = subjects.some(({ value }) => value === chosen) ? chosen : NOTHING;
  const words = kept.words.trim();
  const keep = (): void => {
    const subject = subjectOf(about);
    kept.keep({ id: freshId(), at: now(), words, ...(subject && { about: subject }) });
  };
  return (
    <div className={css.pane}>
      <p className="s">{say('yours')}</p>
      <TextInput label={say('write')} lines={3} maxLength={2000} value={kept.words} onValue={kept.write} />
      <div className={css.keep}>
        <Select
          label={say('about')}
          value={about}
          choices={[{ value: NOTHING, label: say('nothing') }, ...subjects]}
          onValue={kept.setAbout}
        />
        <Button kind="main" off={words === '' ? say('needsWords') : undefined} quietReason onPress={keep}>
          {say('keep')}
        </Button>
      </div>
      {kept.notes.length === 0 && <p className="s">{say('none')}</p>}
      <ol className={css.list}>
        {kept.notes.map((note) => (
          <NoteRow
            key={note.id}
            note={note}
            subject={note.about && subjects.find(({ value }) => note.about && value === subjectKey(note.about))?.label}
            onRemove={() => kept.remove(note.id)}
            onGo={onClose}
          />
        ))}
      </ol>
    </div>
  );
};
