import { useConnection } from '../../../connection/session-provider.tsx';
import { useDraft } from '../../../device/drafts.ts';
import { type Note, notesIn } from '../logic/notes.ts';

const EMPTY = { list: [] as readonly unknown[], words: '', about: '' };

/** This seat's notes, kept on this device with its drafts; the other side, colleagues and control never get them. */
export const useNotes = () => {
  const { session } = useConnection();
  const { value, change } = useDraft(session, 'notes', EMPTY);
  const notes = notesIn(value.list);
  return {
    notes,
    words: value.words,
    about: value.about,
    write: (words: string): void => change({ words }),
    setAbout: (about: string): void => change({ about }),
    keep: (note: Note): void => change({ list: [...notes, note], words: '', about: '' }),
    remove: (id: string): void => change({ list: notes.filter((note) => note.id !== id) }),
  };
};
