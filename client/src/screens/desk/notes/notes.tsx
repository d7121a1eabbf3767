import { useState } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { later } from '../../../ui/later.ts';
import type { InboxItem } from '../logic/inbox.ts';
import css from './notes.module.css';
import { useNotes } from './use-notes.ts';

const NotesPane = later(async () => (await import('./notes-pane.tsx')).NotesPane);

/** At the foot of the situation: how many there are, and the way to them. */
export const Notes = ({ items }: { readonly items: readonly InboxItem[] }) => {
  const say = useDeskWords();
  const [open, setOpen] = useState(false);
  const kept = useNotes();
  return (
    <p className={css.foot}>
      <Button kind="word" onPress={() => setOpen(true)}>
        {say('openNotes', { n: kept.notes.length })}
      </Button>
      <Dialog title={say('notes')} wide open={open} onClose={() => setOpen(false)}>
        <NotesPane items={items} kept={kept} onClose={() => setOpen(false)} />
      </Dialog>
    </p>
  );
};
