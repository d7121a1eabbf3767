import { useServerNow } from '../../connection/use-now.ts';
import { useConnectionState, useExercise } from '../../connection/use-tables.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { Inline } from './languages.tsx';
import css from './projector.module.css';

const Count = ({ at }: { readonly at: number }) => {
  const left = Math.min(3, Math.max(1, Math.ceil((at - useServerNow()) / 1_000)));
  return (
    <div className={css.count} data-count-in={left} role="status">
      <p>
        <b>{left}</b>
        <Inline of={words('resumesSoon')} />
      </p>
    </div>
  );
};

/** Three, two, one, as on every desk, before a paused exercise goes on. */
export const CountIn = () => {
  const at = useConnectionState((state) => state.resumesAt);
  const phase = useExercise()?.phase;
  return at !== undefined && phase === 'paused' ? <Count at={at} /> : null;
};
