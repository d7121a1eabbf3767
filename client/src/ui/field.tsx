import { type ReactNode, useId } from 'react';
import css from './field.module.css';

export type FieldAria = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

type FieldProps = {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly help?: ReactNode;
  readonly fault?: ReactNode;
  readonly children: (aria: FieldAria) => ReactNode;
};

/** Label above, help and fault below, wired to the control. */
export const Field = ({ label, hideLabel = false, help, fault, children }: FieldProps) => {
  const id = useId();
  const described = [help !== undefined && `${id}h`, fault !== undefined && `${id}f`].filter(Boolean).join(' ');
  const aria: FieldAria = {
    id,
    ...(described !== '' && { 'aria-describedby': described }),
    ...(fault !== undefined && { 'aria-invalid': true }),
  };
  return (
    <div>
      <label htmlFor={id} className={hideLabel ? 'sr' : css.label}>
        {label}
      </label>
      {children(aria)}
      {help !== undefined && (
        <p id={`${id}h`} className={css.help}>
          {help}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}f`} className={css.fault}>
          {fault}
        </p>
      )}
    </div>
  );
};
