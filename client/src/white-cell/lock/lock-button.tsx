import { useState } from 'react';
import type { Failure } from '../../connection/http.ts';
import { useConnection } from '../../connection/session-provider.tsx';
import { tellOtherPages } from '../../device/lock-signal.ts';
import { useLockWords } from '../../i18n/lock-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import css from './lock.module.css';
import { lockScreen } from './lock-operations.ts';

const SHORTEST = 4;

/** Locks this screen with a pass phrase made up now; the server then closes this page's line and sends it no more. */
export const LockButton = () => {
  const say = useLockWords();
  const text = useText();
  const { session } = useConnection();
  const [open, setOpen] = useState(false);
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [failure, setFailure] = useState<Failure>();
  useShortcut('lock', () => setOpen(true), !open);
  const off = phrase.length < SHORTEST ? say('tooShort') : phrase !== again ? say('differs') : undefined;
  const lock = async (): Promise<void> => {
    const answer = await lockScreen(session, phrase);
    if (!answer.ok) return setFailure(answer.error);
    tellOtherPages();
    location.reload();
  };
  const close = (): void => {
    setOpen(false);
    setPhrase('');
    setAgain('');
  };
  return (
    <>
      <Button kind="word" onPress={() => setOpen(true)}>
        {say('lock')}
      </Button>
      <Confirm
        title={say('title')}
        open={open}
        confirm={say('confirm')}
        off={off}
        onConfirm={() => void lock()}
        onClose={close}
      >
        <form
          className={css.ask}
          onSubmit={(event) => {
            event.preventDefault();
            if (off === undefined) void lock();
          }}
        >
          <p>{say('body')}</p>
          <TextInput
            type="password"
            autoComplete="new-password"
            label={say('phrase')}
            help={say('phraseHelp')}
            value={phrase}
            onValue={setPhrase}
            maxLength={200}
          />
          <TextInput
            type="password"
            autoComplete="new-password"
            label={say('again')}
            value={again}
            onValue={setAgain}
            maxLength={200}
          />
          <button type="submit" hidden />
          <p className="q">{say('honest')}</p>
          {failure && <Refusal title={text(failure.message)} />}
        </form>
      </Confirm>
    </>
  );
};
