import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useEffect, useState } from 'react';
import { copyText } from '../../../device/copy-text.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useHotlineWords } from '../../../i18n/hotline-words.ts';
import { announce } from '../../../ui/announcements.ts';
import { Button } from '../../../ui/button.tsx';
import { useDesk } from '../desk-state.tsx';
import { isSettled, toggled } from '../logic/filing.ts';
import css from './hotline.module.css';
import { useMessageText } from './use-message-text.ts';

const SHOWN_MS = 2_000;

const Copy = ({ row }: { readonly row: MessageRow }) => {
  const tell = useHotlineWords();
  const write = useMessageText();
  const [done, setDone] = useState<boolean>();
  useEffect(() => {
    if (done === undefined) return;
    const timer = setTimeout(() => setDone(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async (): Promise<void> => {
    const copied = await copyText(write(row));
    setDone(copied);
    announce({ text: tell(copied ? 'copied' : 'notCopied') });
  };
  return (
    <Button kind="word" onPress={() => void copy()}>
      {done === undefined ? tell('copyMessage') : tell(done ? 'copied' : 'notCopied')}
    </Button>
  );
};

/** What its reader may do with any message that is in focus, whatever its state. */
export const MessageFoot = ({ row }: { readonly row: MessageRow }) => {
  const say = useDeskWords();
  const tell = useHotlineWords();
  const { filed, change } = useDesk();
  const isFiled = filed.includes(row.id);
  return (
    <p className={css.foot}>
      <Copy row={row} />
      {isSettled(row) && (
        <Button kind="word" onPress={() => change({ filed: toggled(filed, row.id), ...(!isFiled && { focus: '' }) })}>
          {isFiled ? say('unfile') : tell('fileIt')}
        </Button>
      )}
    </p>
  );
};
