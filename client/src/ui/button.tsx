import { type ComponentProps, type ReactNode, useId } from 'react';
import css from './button.module.css';

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'aria-disabled' | 'onClick'> & {
  readonly kind?: 'plain' | 'main' | 'word';
  readonly big?: boolean;
  /** Chosen among its neighbours; sets aria-pressed. */
  readonly on?: boolean;
  /** The key that does the same, as printed. */
  readonly hint?: string;
  /** Why it cannot be used now. The button stays reachable and says so. */
  readonly off?: string | undefined;
  /** Where the reason is already said beside it, keep it for screen readers only. */
  readonly quietReason?: boolean;
  readonly onPress?: (press: { readonly byKeyboard: boolean }) => void;
  readonly children: ReactNode;
};

export const Button = (props: ButtonProps) => {
  const {
    kind = 'plain',
    big = false,
    on,
    hint,
    off,
    quietReason = false,
    onPress,
    children,
    className,
    ...rest
  } = props;
  const reason = useId();
  const classes = [css.button, kind !== 'plain' && css[kind], big && css.big, on === true && css.on, className];
  return (
    <>
      <button
        type="button"
        {...rest}
        className={classes.filter(Boolean).join(' ')}
        {...(hint !== undefined && { 'aria-keyshortcuts': hint.replace(/ /g, '+').replace('Ctrl', 'Control') })}
        {...(on !== undefined && { 'aria-pressed': on })}
        {...(off !== undefined && { 'aria-disabled': true, 'aria-describedby': reason })}
        onClick={(event) => {
          // A key's click counts no clicks.
          if (off === undefined) onPress?.({ byKeyboard: event.detail === 0 });
          else event.preventDefault();
        }}
      >
        {children}
        {hint !== undefined && (
          <span className={css.hint} aria-hidden="true">
            {hint}
          </span>
        )}
      </button>
      {off !== undefined && (
        <span id={reason} className={quietReason ? 'sr' : css.reason}>
          {off}
        </span>
      )}
    </>
  );
};
