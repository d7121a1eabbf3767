import type { Text } from '@firebreak/shared/base/text.ts';
import { useState } from 'react';
import { useLibraryWords } from '../../i18n/library-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { keptName } from './facilitator-name.ts';
import css from './library.module.css';
import { linkKey } from './link-key.ts';

type LoginFormProps = {
  readonly failure: Text | undefined;
  readonly onEnter: (key: string, name: string) => Promise<void>;
};

/** For whoever has the key but not the link at hand. */
export const LoginForm = ({ failure, onEnter }: LoginFormProps) => {
  const say = useLibraryWords();
  const text = useText();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState(keptName);
  const [busy, setBusy] = useState(false);
  const key = linkKey(typed);
  const off = typed === '' ? say('keyMissing') : key === undefined ? say('keyWrongForm') : undefined;
  const enter = async (): Promise<void> => {
    if (key === undefined || busy) return;
    setBusy(true);
    await onEnter(key, name);
    setBusy(false);
  };
  return (
    <form
      className={css.login}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <h1>{say('loginTitle')}</h1>
      <p className="q">{say('loginBody')}</p>
      {failure && <Refusal title={text(failure)}>{say('loginWays')}</Refusal>}
      <TextInput
        label={say('key')}
        help={say('keyHelp')}
        value={typed}
        onValue={setTyped}
        big
        type="password"
        autoComplete="off"
        spellCheck={false}
        {...(typed !== '' && key === undefined && { fault: say('keyWrongForm') })}
      />
      <TextInput
        label={say('name')}
        help={say('nameHelp')}
        value={name}
        onValue={setName}
        maxLength={60}
        autoComplete="name"
      />
      <Button kind="main" big type="submit" off={off} quietReason>
        {say('enter')}
      </Button>
    </form>
  );
};
