import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import css from './hotline.module.css';
import { Line } from './line.tsx';

/** This side's own directory: what the line tells, and what is not known is said. */
export const Lines = () => {
  const say = useDeskWords();
  const lines = Object.values(useSide((t) => t.lines));
  if (lines.length === 0) return <p className={css.empty}>{say('noLines')}</p>;
  return (
    <table className={css.lines}>
      <caption className="sr">{say('lines')}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{say('lineState')}</th>
          <th scope="col">{say('lineName')}</th>
          <th scope="col">{say('number')}</th>
          <th scope="col">{say('lineFacts')}</th>
          <th scope="col">{say('lineAct')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.number} line={line} />
        ))}
      </tbody>
    </table>
  );
};
