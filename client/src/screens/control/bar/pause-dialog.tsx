import { useState } from 'react';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';
import css from './bar-dialog.module.css';

/** Everybody reads the reason, each in the half they know. */
const REASONS = [
  'Paused by the facilitator. 导调员已暂停演习。',
  'A word to all. 向全体说明。',
  'A break. 休息。',
  'A technical fault. 技术故障。',
] as const;

type PauseDialogProps = { readonly open: boolean; readonly onClose: () => void };

const PauseForm = ({ onClose }: Pick<PauseDialogProps, 'onClose'>) => {
  const say = useControlWords();
  const frame = useFrameWords();
  const act = useAct();
  const [reason, setReason] = useState<string>(REASONS[0]);
  const pause = async (): Promise<void> => {
    if (await act.send({ type: 'pauseExercise', reason: reason.trim() })) onClose();
  };
  const missing = reason.trim() === '' ? say('reasonMissing') : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === undefined) void pause();
      }}
    >
      <TextInput
        label={say('pauseReason')}
        help={say('pauseReasonHelp')}
        value={reason}
        onValue={setReason}
        maxLength={280}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={css.presets}>
        {REASONS.slice(1).map((preset) => (
          <Button key={preset} onPress={() => setReason(preset)}>
            {preset}
          </Button>
        ))}
      </div>
      <ActRefusal act={act} />
      <div className={css.actions}>
        <Button onPress={onClose}>{frame('cancel')}</Button>
        <Button kind="main" type="submit" off={missing} hint="Enter">
          {say('pause')}
        </Button>
      </div>
    </form>
  );
};

/** P, Enter: paused with the reason that stands there. */
export const PauseDialog = ({ open, onClose }: PauseDialogProps) => {
  const say = useControlWords();
  return (
    <Dialog title={say('pauseTitle')} open={open} onClose={onClose} actions={[]}>
      <PauseForm onClose={onClose} />
    </Dialog>
  );
};
