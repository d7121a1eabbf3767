import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { rungMarks } from '../logic/thresholds.ts';
import css from './decide.module.css';

/** The ladder as one row: passed, now, where this leads. */
export const RungStrip = ({ target }: { readonly target?: number }) => {
  const say = useDeskWords();
  const text = useText();
  const rungs = useSide((t) => t.rungs);
  const ladder = useSide((t) => t.ladder.it);
  const now = ladder?.rung ?? 0;
  const rows = Object.values(rungs);
  const named = (rung: number): string => {
    const row = rows.find((r) => r.rung === rung);
    return row ? text(row.label) : '';
  };
  return (
    <div className={css.rungs}>
      <ol aria-label={say('rungNow', { rung: now, label: named(now) })}>
        {rungMarks(
          rows.map((r) => r.rung),
          now,
          target,
        ).map(({ rung, mark }) => (
          <li
            key={rung}
            className={css[mark]}
            title={named(rung)}
            {...(mark === 'now' && { 'aria-current': 'step' as const })}
          >
            {rung}
            {mark === 'target' && <span className="sr"> {say('leadsHere')}</span>}
          </li>
        ))}
      </ol>
      <p>
        <span aria-hidden="true">■</span> {say('now')} {named(now)}
        {target !== undefined && (
          <>
            {' '}
            <span aria-hidden="true">□</span> {named(target)}
          </>
        )}
      </p>
    </div>
  );
};
