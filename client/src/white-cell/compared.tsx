import { RATING_WORDS } from '@firebreak/shared/base/rating.ts';
import type { RatingRow } from '@firebreak/shared/view/white-cell-tables.ts';
import { useText } from '../i18n/use-text.ts';
import { useWhiteCellWords } from '../i18n/white-cell-words.ts';
import css from './compared.module.css';

/** What each assessor gave for one objective and side, one beside the other. */
export const Compared = ({ ratings, me }: { readonly ratings: readonly RatingRow[]; readonly me?: string }) => {
  const say = useWhiteCellWords();
  const text = useText();
  return (
    <table className={css.compared}>
      <caption className="sr">{say('compared')}</caption>
      <tbody>
        {ratings.map((r) => (
          <tr key={r.by} data-rating-by={r.by}>
            <th scope="row">{r.by === me ? say('yours') : r.by}</th>
            <td>
              <b>{r.rating}</b> {text(RATING_WORDS[r.rating])}
              {r.first !== undefined && ` · ${say('firstGave', { rating: r.first })}`}
            </td>
            <td>{r.comment}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
