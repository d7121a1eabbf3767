import type { ReactNode } from 'react';
import css from './field.module.css';
import { Field } from './field.tsx';

export type Choice<V extends string> = { readonly value: V; readonly label: string; readonly off?: boolean };

type SelectProps<V extends string> = {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly help?: ReactNode;
  readonly fault?: ReactNode;
  readonly choices: readonly Choice<V>[];
  readonly value: V | '';
  readonly onValue: (value: V) => void;
  /** Shown while nothing is chosen. */
  readonly empty?: string;
  readonly disabled?: boolean;
};

/** The browser's own list: typed search, touch and screen readers for nothing. */
export const Select = <V extends string>(props: SelectProps<V>) => {
  const { label, hideLabel = false, help, fault, choices, value, onValue, empty, disabled = false } = props;
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      {...(help !== undefined && { help })}
      {...(fault !== undefined && { fault })}
    >
      {(aria) => (
        <select
          {...aria}
          className={css.input}
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onValue(chosen.value);
          }}
        >
          {(empty !== undefined || value === '') && (
            <option value="" disabled hidden={empty === undefined}>
              {empty ?? ''}
            </option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.off === true}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
