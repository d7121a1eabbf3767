import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useSeat, useYourSide } from '../../../connection/use-tables.ts';
import { whyNotSent } from '../../../connection/why-not-sent.ts';
import { useNotesWords } from '../../../i18n/notes-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { Note } from '../logic/notes.ts';
import css from './notes.module.css';

/** Gives one note to the debrief. Who will see it is said before, and that it stays given. */
export const ShareNote = ({ note }: { readonly note: Note }) => {
  const say = useNotesWords();
  const text = useText();
  const side = useYourSide();
  const id = `${side}.${note.id}`;
  const shared = useSeat((tables) => tables.sharedNotes[id]);
  const { run, busy, refusal } = useSending();
  const [asked, setAsked] = useState(false);
  if (shared) return <p className="s">{say('shared')}</p>;
  const share = (): void => {
    const { at, words, about } = note;
    void run({ type: 'shareNote', note: id, at: Math.max(0, Math.floor(at)), text: words, ...(about && { about }) });
  };
  if (!asked)
    return (
      <p className={css.share}>
        <Button kind="word" onPress={() => setAsked(true)}>
          {say('share')}
        </Button>
      </p>
    );
  return (
    <div className={css.share}>
      <p>{say('shareBody')}</p>
      {refusal && <p role="status">{text(whyNotSent(refusal))}</p>}
      <Button kind="main" off={busy ? say('sharing') : undefined} onPress={share}>
        {say('shareConfirm')}
      </Button>{' '}
      <Button onPress={() => setAsked(false)}>{say('shareNot')}</Button>
    </div>
  );
};
