import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useDesk, writing } from '../desk-state.tsx';
import { useEnded, useMay } from '../gate.ts';
import css from './hotline.module.css';

/** What will appear here, and one thing to do meanwhile. */
export const Empty = () => {
  const say = useDeskWords();
  const { change } = useDesk();
  const { has } = useMay();
  const ended = useEnded();
  const hasText = Object.values(useSide((t) => t.lines)).some((line) => line.kind === 'text');
  return (
    <div className={css.empty}>
      <p className="b">{say('noMessage')}</p>
      {!ended && (
        <p>
          {say('noMessageBody')}{' '}
          {hasText && has('draft') && (
            <button type="button" className={css.inline} onClick={() => change(writing)}>
              {say('writeFirst')}
            </button>
          )}
        </p>
      )}
    </div>
  );
};
