import { useState } from 'react';
import type { useSending } from '../../connection/use-send.ts';
import { useAsideWords } from '../../i18n/aside-words.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';

type NotYetProps = { readonly off: string | undefined; readonly run: ReturnType<typeof useSending>['run'] };

/** Not ready, and what it still takes: the facilitator and this side read it. */
export const NotYet = ({ off, run }: NotYetProps) => {
  const say = useAsideWords();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const tell = async (): Promise<void> => {
    if (await run({ type: 'setReady', ready: false, reason: reason.trim() })) setAsked(false);
  };
  return (
    <>
      <Button off={off} quietReason onPress={() => setAsked(true)}>
        {say('notYet')}
      </Button>
      <Confirm
        title={say('notYetTitle')}
        open={asked}
        confirm={say('notYetConfirm')}
        off={off ?? (reason.trim() === '' ? say('notYetReason') : undefined)}
        onConfirm={() => void tell()}
        onClose={() => setAsked(false)}
      >
        <TextInput label={say('notYetReason')} value={reason} onValue={setReason} maxLength={280} />
      </Confirm>
    </>
  );
};
