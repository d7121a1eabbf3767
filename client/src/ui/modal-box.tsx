import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Announcer } from './announcer.tsx';
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

/** The browser's own modal dialog: nothing outside it can be reached, seen by a screen reader or pressed. */
const Open = ({ title, onClose, wide = false, alert = false, children, actions }: Omit<ModalBoxProps, 'open'>) => {
  const say = useFrameWords();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  // What is inside comes once it is shown: a field that asks for the focus cannot have it before.
  const [shown, setShown] = useState(false);
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    setShown(true);
    // Browsers from before 2022 do not give the focus back themselves.
    return () => {
      if (before instanceof HTMLElement && before.isConnected) setTimeout(() => before.focus());
    };
  }, []);
  useEffect(() => {
    const at = document.activeElement;
    if (shown && (at === box.current || !box.current?.contains(at))) inner.current?.focus();
  }, [shown]);
  return createPortal(
    <dialog
      ref={box}
      className={css.overlay}
      {...(alert && { role: 'alertdialog' })}
      aria-labelledby={id}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {shown && (
        <div className={`${css.box} ${wide ? css.wide : ''}`}>
          <div ref={inner} className={css.inner} tabIndex={-1}>
            <h2 id={id}>{title}</h2>
            {children}
            <div className={css.actions}>{actions ?? <Button onPress={onClose}>{say('close')}</Button>}</div>
          </div>
          {/* The page's own live regions are out of reach meanwhile, and deadlines go on. */}
          <Announcer />
        </div>
      )}
    </dialog>,
    document.body,
  );
};

/** Focus is held inside and given back. */
export const ModalBox = ({ open, ...rest }: ModalBoxProps) => (open ? <Open {...rest} /> : null);
