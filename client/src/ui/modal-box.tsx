import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Button } from './button.tsx';
import css from './dialog.module.css';

export type ModalBoxProps = {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** It asks for a decision, and Esc or a click beside it means no. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** Focus is held inside and given back. */
export const ModalBox = ({ title, open, onClose, wide = false, alert = false, children, actions }: ModalBoxProps) => {
  const say = useFrameWords();
  return (
    <ModalOverlay className={css.overlay ?? ''} isOpen={open} isDismissable onOpenChange={(next) => !next && onClose()}>
      <Modal className={`${css.box} ${wide ? css.wide : ''}`}>
        <AriaDialog className={css.inner ?? ''} role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title">{title}</Heading>
          {children}
          <div className={css.actions}>{actions ?? <Button onPress={onClose}>{say('close')}</Button>}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
