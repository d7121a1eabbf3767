import type { IconName } from './glyphs.tsx';

type IconProps = { readonly name: IconName; readonly className?: string; readonly label?: string };

/** In the ink of its word. Give a label only where no word stands beside it. */
export const Icon = ({ name, className, label }: IconProps) => {
  const classes = className === undefined ? 'i' : `i ${className}`;
  const use = <use href={`#i-${name}`} />;
  if (label === undefined) {
    return (
      <svg className={classes} aria-hidden="true" focusable="false">
        {use}
      </svg>
    );
  }
  return (
    <svg className={classes} role="img" focusable="false">
      <title>{label}</title>
      {use}
    </svg>
  );
};
