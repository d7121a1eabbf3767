import { useSide } from '../../../connection/use-tables.ts';
import { percent } from '../../../format/chance.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import css from './decide.module.css';

/** The other side's thresholds, as exchanged beforehand (card P13): what would move it, and how far. */
export const Exchanged = () => {
  const say = useProtocolWords();
  const text = useText();
  const rows = Object.values(useSide((t) => t.exchanged));
  if (rows.length === 0) return null;
  return (
    <div className={css.card} data-exchanged="">
      <div className={css.head}>
        <h3>
          {say('theirThresholds')} <span className="mono qq">P13</span>
        </h3>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={css.sentence}>
            {say('theirThreshold', {
              hypothesis: text(row.hypothesis),
              chance: percent(row.atLeast),
              minutes: Math.round(row.windowMs / 60_000),
              rung: row.rung,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
};
