import { useCountIn } from '../../connection/use-count-in.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { Inline } from './languages.tsx';
import css from './projector.module.css';

/** Three, two, one, as on every desk, before a paused exercise goes on. */
export const CountIn = () => {
  const left = useCountIn();
  if (left === undefined) return null;
  return (
    <div className={css.count} data-count-in={left} role="status">
      <p>
        <b>{left}</b>
        <Inline of={words('resumesSoon')} />
      </p>
    </div>
  );
};
