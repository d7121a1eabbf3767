import { type ReactNode, useId } from 'react';
import css from './field.module.css';
import type { Choice } from './select.tsx';

type RadioRowProps<V extends string> = {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: V | undefined;
  readonly onValue: (value: V) => void;
};

/** Few choices, all in view: low · moderate · high. */
export const RadioRow = <V extends string>({ label, hideLabel = false, choices, value, onValue }: RadioRowProps<V>) => {
  const name = useId();
  return (
    <fieldset>
      <legend className={hideLabel ? 'sr' : css.label}>{label}</legend>
      <div className={css.row}>
        {choices.map((choice) => (
          <label key={choice.value} className={choice.value === value ? css.chosen : undefined}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.off === true}
              onChange={() => onValue(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
