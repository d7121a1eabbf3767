import { useExercise } from '../../../connection/use-tables.ts';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { Confirm } from '../../../ui/dialog.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';

type EndDialogProps = { readonly what: 'end' | 'close'; readonly open: boolean; readonly onClose: () => void };

/** Neither can be undone, and both say so. */
export const EndDialog = ({ what, open, onClose }: EndDialogProps) => {
  const say = useControlWords();
  const bots = useBotsWords();
  const rehearsal = useExercise()?.rehearsal === true;
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
      <p>{what === 'close' && rehearsal ? bots('wipeBody') : say(what === 'end' ? 'endBody' : 'closeBody')}</p>
      {what === 'close' && rehearsal && <p>{bots('closeBody')}</p>}
      <ActRefusal act={act} />
    </Confirm>
  );
};
