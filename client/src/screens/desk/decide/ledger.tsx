import { useExercise, useSide } from '../../../connection/use-tables.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SideMark } from '../../../ui/side-mark.tsx';
import css from './decide.module.css';

/** What both sides have promised in public, and what this one holds against the other. */
export const Ledger = () => {
  const say = useProtocolWords();
  const text = useText();
  const exercise = useExercise();
  const rows = Object.values(useSide((t) => t.ledger));
  if (rows.length === 0) return null;
  return (
    <div className={css.card} data-ledger="">
      <div className={css.head}>
        <h3>{say('ledger')}</h3>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={css.sentence}>
            <SideMark side={row.side} />{' '}
            {say(row.kind === 'promise' ? 'promisedBy' : 'heldAgainst', {
              side: exercise ? text(exercise.sides[row.side]) : row.side,
              what: text(row.text),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
};
