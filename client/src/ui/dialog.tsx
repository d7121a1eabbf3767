import { type ReactNode, useState } from 'react';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Button } from './button.tsx';
import { later, useFetchAhead } from './later.ts';
import type { ModalBoxProps } from './modal-box.tsx';

/** A sixth of a desk's script that its first picture does not need. */
const ModalBox = later(async () => (await import('./modal-box.tsx')).ModalBox);

/** Opened only by the user's own act. It stays mounted once used, so that closing gives the focus back. */
export const Dialog = (props: ModalBoxProps) => {
  const [used, setUsed] = useState(props.open);
  if (props.open && !used) setUsed(true);
  useFetchAhead();
  if (!used) return null;
  return <ModalBox {...props} />;
};

type ConfirmProps = {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly confirm: ReactNode;
  /** Why it cannot be confirmed yet. */
  readonly off?: string | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** A verb and Cancel. */
export const Confirm = ({ title, open, confirm, off, onConfirm, onClose, children }: ConfirmProps) => {
  const say = useFrameWords();
  return (
    <Dialog
      title={title}
      open={open}
      alert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="main" off={off} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
};
