import type { StepRow } from '@firebreak/shared/view/rows.ts';
import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Confirm } from '../../../ui/dialog.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';

export const SkipStep = ({ step, onClose }: { readonly step: StepRow; readonly onClose: () => void }) => {
  const say = useDeskWords();
  const text = useText();
  const sending = useSending();
  const { off } = useMay();
  const [reason, setReason] = useState('');
  const skip = async (): Promise<void> => {
    const done = await sending.run({ type: 'skipStep', card: step.card, step: step.step, reason: reason.trim() });
    if (done) onClose();
  };
  return (
    <Confirm
      title={say('skipTitle')}
      open
      confirm={say('skipConfirm')}
      off={off() ?? (reason.trim() === '' ? say('needsReason') : undefined)}
      onConfirm={() => void skip()}
      onClose={onClose}
    >
      <p>{text(step.text)}</p>
      <TextInput label={say('reason')} maxLength={280} value={reason} onValue={setReason} />
      <Failure of={sending} />
    </Confirm>
  );
};
