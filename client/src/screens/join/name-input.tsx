import { useId } from 'react';
import { useJoinWords } from '../../i18n/join-words.ts';
import css from './join.module.css';

type NameInputProps = { readonly name: string; readonly onName: (name: string) => void };

export const NameInput = ({ name, onName }: NameInputProps) => {
  const say = useJoinWords();
  const id = useId();
  return (
    <>
      <label className={css.label} htmlFor={id}>
        {say('name')} <span className={css.hint}>{say('nameHelp')}</span>
      </label>
      <input
        id={id}
        className={css.input}
        type="text"
        autoComplete="name"
        maxLength={60}
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
    </>
  );
};
