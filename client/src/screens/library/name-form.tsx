import { useState } from 'react';
import { useLibraryWords } from '../../i18n/library-words.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './library.module.css';

/** Asked once, after coming by link: the log names who did what. */
export const NameForm = ({ onName }: { readonly onName: (name: string) => Promise<void> }) => {
  const say = useLibraryWords();
  const [name, setName] = useState('');
  const off = name.trim() === '' ? say('nameMissing') : undefined;
  return (
    <form
      className={css.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (off === undefined) void onName(name);
      }}
    >
      <TextInput
        label={say('name')}
        help={say('nameHelp')}
        value={name}
        onValue={setName}
        maxLength={60}
        autoComplete="name"
      />
      <Button type="submit" off={off} quietReason>
        {say('nameKeep')}
      </Button>
    </form>
  );
};
