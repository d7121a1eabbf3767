import { useControlWords } from '../../../i18n/control-words.ts';
import { Confirm } from '../../../ui/dialog.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';

type EndDialogProps = { readonly what: 'end' | 'close'; readonly open: boolean; readonly onClose: () => void };

/** Neither can be undone, and both say so. */
export const EndDialog = ({ what, open, onClose }: EndDialogProps) => {
  const say = useControlWords();
  const act = useAct();
  const confirm = async (): Promise<void> => {
    if (await act.send({ type: what === 'end' ? 'endExercise' : 'closeExercise' })) onClose();
  };
  return (
    <Confirm
      title={say(what === 'end' ? 'endTitle' : 'closeTitle')}
      open={open}
      confirm={say(what === 'end' ? 'endConfirm' : 'closeConfirm')}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say(what === 'end' ? 'endBody' : 'closeBody')}</p>
      <ActRefusal act={act} />
    </Confirm>
  );
};
