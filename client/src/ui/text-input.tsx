import type { ComponentProps, ReactNode } from 'react';
import css from './field.module.css';
import { Field } from './field.tsx';

type Shared = {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly help?: ReactNode;
  readonly fault?: ReactNode;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly big?: boolean;
};
type One = Shared & { readonly lines?: undefined } & Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id'>;
type Many = Shared & { readonly lines: number } & Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id'>;

const isMany = (props: One | Many): props is Many => props.lines !== undefined;

export const TextInput = (props: One | Many) => {
  const { label, hideLabel = false, help, fault } = props;
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      {...(help !== undefined && { help })}
      {...(fault !== undefined && { fault })}
    >
      {(aria) => {
        if (isMany(props)) {
          const {
            label: _l,
            hideLabel: _h,
            help: _p,
            fault: _f,
            value,
            onValue,
            big,
            lines,
            className,
            ...rest
          } = props;
          const classes = [css.input, big && css.big, className].filter(Boolean).join(' ');
          return (
            <textarea
              {...rest}
              {...aria}
              rows={lines}
              className={classes}
              value={value}
              onChange={(e) => onValue(e.target.value)}
            />
          );
        }
        const {
          label: _l,
          hideLabel: _h,
          help: _p,
          fault: _f,
          value,
          onValue,
          big,
          lines: _n,
          className,
          ...rest
        } = props;
        const classes = [css.input, big && css.big, className].filter(Boolean).join(' ');
        return (
          <input
            type="text"
            {...rest}
            {...aria}
            className={classes}
            value={value}
            onChange={(e) => onValue(e.target.value)}
          />
        );
      }}
    </Field>
  );
};
