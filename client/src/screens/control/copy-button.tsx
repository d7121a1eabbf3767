import { useEffect, useState } from 'react';
import { copyText } from '../../device/copy-text.ts';
import { useControlWords } from '../../i18n/control-words.ts';
import { announce } from '../../ui/announcements.ts';
import { Button } from '../../ui/button.tsx';

type CopyButtonProps = { readonly text: string; readonly label: string; readonly kind?: 'plain' | 'word' };

const SHOWN_MS = 2_000;

/** Says for two seconds whether it is on the clipboard. */
export const CopyButton = ({ text, label, kind = 'word' }: CopyButtonProps) => {
  const say = useControlWords();
  const [done, setDone] = useState<boolean>();
  useEffect(() => {
    if (done === undefined) return;
    const timer = setTimeout(() => setDone(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setDone(copied);
    announce({ text: say(copied ? 'copied' : 'notCopied') });
  };
  return (
    <Button kind={kind} onPress={() => void copy()}>
      {done === undefined ? label : say(done ? 'copied' : 'notCopied')}
    </Button>
  );
};
