import type { ThresholdRow } from '@firebreak/shared/view/rows.ts';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useSending } from '../../../connection/use-send.ts';
import { useDraft } from '../../../device/drafts.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Confirm } from '../../../ui/dialog.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';

type HoldProps = { readonly threshold: ThresholdRow; readonly open: boolean; readonly onClose: () => void };

export const Hold = ({ threshold, open, onClose }: HoldProps) => {
  const say = useDeskWords();
  const text = useText();
  const { session } = useConnection();
  const sending = useSending();
  const { off } = useMay();
  const draft = useDraft(session, `hold:${threshold.id}`, { reason: '' });
  const reason = draft.value.reason.trim();
  const hold = async (): Promise<void> => {
    if (!(await sending.run({ type: 'holdThreshold', threshold: threshold.id, reason }))) return;
    draft.clear();
    onClose();
  };
  return (
    <Confirm
      title={say('holdTitle', { what: text(threshold.label) })}
      open={open}
      confirm={say('holdConfirm')}
      off={off('hold') ?? (reason === '' ? say('needsReason') : undefined)}
      onConfirm={() => void hold()}
      onClose={onClose}
    >
      <p className="q">{say('holdBody')}</p>
      <TextInput
        label={say('reason')}
        maxLength={280}
        value={draft.value.reason}
        onValue={(next) => draft.change({ reason: next })}
      />
      <Failure of={sending} kept={say('keptWords')} />
    </Confirm>
  );
};
