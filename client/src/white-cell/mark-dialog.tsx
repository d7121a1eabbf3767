import { useState } from 'react';
import { useExercise } from '../connection/use-tables.ts';
import { freshId } from '../device/fresh-id.ts';
import { scenarioTime } from '../format/scenario-time.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { useWhiteCellWords } from '../i18n/white-cell-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useNoting } from './noting-provider.tsx';
import css from './white-cell.module.css';

const LONGEST = 280;

type MarkDialogProps = {
  /** Exercise ms when it was pressed. */
  readonly at: number | undefined;
  readonly onClose: () => void;
};

const MarkForm = ({ at, onClose }: MarkDialogProps & { readonly at: number }) => {
  const say = useWhiteCellWords();
  const frame = useFrameWords();
  const { add } = useNoting();
  const [label, setLabel] = useState('');
  const off = label.trim() === '' ? say('needLabel') : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (off !== undefined) return;
        add({ type: 'bookmark', mark: freshId(), at, label: label.trim() });
        onClose();
      }}
    >
      <TextInput label={say('label')} maxLength={LONGEST} value={label} onValue={setLabel} autoFocus />
      <div className={css.actions}>
        <Button onPress={onClose}>{frame('cancel')}</Button>
        <Button kind="main" type="submit" hint="Enter" off={off} quietReason>
          {say('saveNote')}
        </Button>
      </div>
    </form>
  );
};

/** A bookmark with a name, at the moment at which it was begun. */
export const MarkDialog = ({ at, onClose }: MarkDialogProps) => {
  const say = useWhiteCellWords();
  const startsAt = useExercise()?.startsAt ?? 0;
  const title = say('markAt', { time: at === undefined ? '' : scenarioTime(at, startsAt) });
  return (
    <Dialog title={title} open={at !== undefined} onClose={onClose} actions={[]}>
      {at !== undefined && <MarkForm at={at} onClose={onClose} />}
    </Dialog>
  );
};
