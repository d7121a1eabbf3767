import type { ProbeRow } from '@firebreak/shared/view/tables.ts';
import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useJudgementWords } from '../../../i18n/judgement-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Confirm } from '../../../ui/dialog.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { Failure } from '../failure.tsx';

type SkipProbeProps = { readonly probe: ProbeRow; readonly off: string | undefined; readonly onClose: () => void };

/** A question passed over is a result too: its reason stands where the answer would. */
export const SkipProbe = ({ probe, off, onClose }: SkipProbeProps) => {
  const say = useDeskWords();
  const tell = useJudgementWords();
  const text = useText();
  const sending = useSending();
  const [reason, setReason] = useState('');
  const skip = async (): Promise<void> => {
    if (await sending.run({ type: 'skipProbe', probe: probe.id, reason: reason.trim() })) onClose();
  };
  return (
    <Confirm
      title={tell('skipProbeTitle')}
      open
      confirm={tell('skipProbeConfirm')}
      off={off ?? (reason.trim() === '' ? say('needsReason') : undefined)}
      onConfirm={() => void skip()}
      onClose={onClose}
    >
      <p>{text(probe.ask)}</p>
      <TextInput label={tell('skipProbeReason')} maxLength={280} value={reason} onValue={setReason} />
      <Failure of={sending} />
    </Confirm>
  );
};
