import { useState } from 'react';
import { currentLanguage } from '../../../i18n/language.ts';
import { useSeatBoardWords } from '../../../i18n/seat-board-words.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import css from './seats.module.css';

type NoteFormProps = { readonly to: 'all' | readonly [string] };

/** A short text that stands on a desk until it is filed there, or a nudge that says itself in the desk's language. */
export const NoteForm = ({ to }: NoteFormProps) => {
  const say = useSeatBoardWords();
  const act = useAct();
  const gate = useOff((phase) => phase !== 'closed');
  const [words, setWords] = useState('');
  const [sent, setSent] = useState(false);
  const receiver = to === 'all' ? to : [...to];
  const send = async (written: string): Promise<void> => {
    const note = written !== '' && { words: { lang: currentLanguage(), text: written } };
    if (!(await act.send({ type: 'sendNote', to: receiver, ...note }))) return setSent(false);
    setSent(true);
    setWords('');
  };
  return (
    <form
      className={css.note}
      onSubmit={(event) => {
        event.preventDefault();
        if (gate === undefined && words.trim() !== '') void send(words.trim());
      }}
    >
      <TextInput
        label={say(to === 'all' ? 'words' : 'write')}
        help={say('wordsHelp')}
        value={words}
        maxLength={280}
        onValue={(value) => {
          setWords(value);
          setSent(false);
        }}
      />
      <div className={css.acts}>
        <Button
          type="submit"
          kind="main"
          off={gate ?? (words.trim() === '' ? say('wordsMissing') : undefined)}
          quietReason
        >
          {say('send')}
        </Button>
        <Button off={gate} quietReason onPress={() => void send('')}>
          {say('nudge')}
        </Button>
        <span role="status">{sent && say('sent')}</span>
      </div>
      <ActRefusal act={act} />
    </form>
  );
};
