import { useNotesWords } from '../../../i18n/notes-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useDesk } from '../desk-state.tsx';
import type { Note } from '../logic/notes.ts';
import { useTimes } from '../times.tsx';
import css from './notes.module.css';
import { ShareNote } from './share-note.tsx';

type NoteRowProps = {
  readonly note: Note;
  /** What it is about, if that is still on this desk. */
  readonly subject: string | undefined;
  readonly onRemove: () => void;
  readonly onGo: () => void;
};

/** One note: when, about what, the way there, and what can be done with it. */
export const NoteRow = ({ note, subject, onRemove, onGo }: NoteRowProps) => {
  const say = useNotesWords();
  const times = useTimes();
  const { change } = useDesk();
  const { about } = note;
  const go = (): void => {
    if (!about) return;
    change(about.kind === 'message' ? { column: 'hotline', focus: about.id } : { column: 'situation' });
    onGo();
    if (about.kind === 'item')
      document.querySelector(`[data-item="${about.id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <li data-note={note.id}>
      <p className={css.head}>
        <b>{times.long(note.at)}</b>
        {subject !== undefined && (
          <Button kind="word" onPress={go}>
            {say('goTo', { what: subject })}
          </Button>
        )}
        <span className="push">
          <Button kind="word" onPress={onRemove}>
            {say('remove')}
          </Button>
        </span>
      </p>
      <p className={css.words}>{note.words}</p>
      <ShareNote note={note} />
    </li>
  );
};
