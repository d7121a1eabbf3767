import { useState } from 'react';
import { useReadOnly } from '../connection/read-only.ts';
import { useLive, useSending, whyNotSent } from '../connection/use-send.ts';
import { useSeat } from '../connection/use-tables.ts';
import { useAsideWords } from '../i18n/aside-words.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** A participant asks for the facilitator, and takes it back. */
export const RaisedHand = () => {
  const say = useAsideWords();
  const frame = useFrameWords();
  const text = useText();
  const hand = useSeat((tables) => tables.aside.it?.hand);
  const { run, refusal } = useSending();
  const readOnly = useReadOnly();
  const live = useLive();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const off = readOnly ?? (live ? undefined : frame('notLive'));
  const raise = async (): Promise<void> => {
    const why = reason.trim();
    if (!(await run({ type: 'raiseHand', ...(why !== '' && { reason: why }) }))) return;
    setAsked(false);
    setReason('');
  };
  return (
    <>
      {hand ? (
        <>
          <b data-hand="">{say('handUp')}</b>{' '}
          <Button kind="word" off={off} quietReason onPress={() => void run({ type: 'lowerHand' })}>
            {say('lowerHand')}
          </Button>
        </>
      ) : (
        <Button kind="word" off={off} quietReason onPress={() => setAsked(true)}>
          {say('raiseHand')}
        </Button>
      )}
      <Confirm
        title={say('handTitle')}
        open={asked}
        confirm={say('handConfirm')}
        off={off}
        onConfirm={() => void raise()}
        onClose={() => setAsked(false)}
      >
        <p>{say('handBody')}</p>
        <TextInput label={say('handReason')} value={reason} onValue={setReason} maxLength={280} />
        {refusal && <Refusal title={text(whyNotSent(refusal))} />}
      </Confirm>
    </>
  );
};
