import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { Confirm } from '../../../ui/dialog.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';

type DeclineProps = { readonly call: string; readonly open: boolean; readonly onClose: () => void };

/** A refusal is a message: it carries its reason to the caller. */
export const Decline = ({ call, open, onClose }: DeclineProps) => {
  const say = useDeskWords();
  const sending = useSending();
  const { off } = useMay();
  const [reason, setReason] = useState('');
  const decline = async (): Promise<void> => {
    if (await sending.run({ type: 'refuseCall', call, reason: reason.trim() })) onClose();
  };
  return (
    <Confirm
      title={say('declineTitle')}
      open={open}
      confirm={say('declineConfirm')}
      off={off('call') ?? (reason.trim() === '' ? say('needsReason') : undefined)}
      onConfirm={() => void decline()}
      onClose={onClose}
    >
      <TextInput label={say('declineReason')} maxLength={280} value={reason} onValue={setReason} />
      <Failure of={sending} />
    </Confirm>
  );
};
