import { useControlWords } from '../../../i18n/control-words.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { DoorPanel } from './door-panel.tsx';

type DoorDialogProps = { readonly open: boolean; readonly onClose: () => void };

export const DoorDialog = ({ open, onClose }: DoorDialogProps) => {
  const say = useControlWords();
  return (
    <Dialog title={say('door')} open={open} onClose={onClose}>
      <DoorPanel />
    </Dialog>
  );
};
