import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useState } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { useDesk } from '../desk-state.tsx';
import { listed } from '../logic/filing.ts';
import { useDeadlineTime, useTimes } from '../times.tsx';
import { Exchange } from './exchange.tsx';
import css from './hotline.module.css';

type ExchangesProps = { readonly rows: readonly MessageRow[]; readonly shown: string | undefined };

/** All exchanges, one row each. Closed ones leave the list only when this reader files them. */
export const Exchanges = ({ rows, shown }: ExchangesProps) => {
  const say = useDeskWords();
  const { filed } = useDesk();
  const times = useTimes();
  const deadline = useDeadlineTime();
  const [all, setAll] = useState(false);
  const others = rows.filter((row) => row.id !== shown);
  const inView = listed(others, filed);
  const away = others.length - inView.length;
  const far = others.some((row) => row.dueAt !== undefined && deadline(row.dueAt) !== times.short(row.dueAt));
  if (others.length === 0) return null;
  return (
    <>
      <table className={classes(css.exchanges, far && css.far)}>
        <caption className="sr">{say('exchanges')}</caption>
        <colgroup>
          <col className={css.colNumber} />
          <col className={css.colType} />
          <col />
          <col className={css.colState} />
          <col className={css.colDue} />
          <col className={css.colLeft} />
        </colgroup>
        <thead className="sr">
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('type')}</th>
            <th scope="col">{say('content')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('deadline')}</th>
            <th scope="col">{say('left')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? others : inView).map((row) => (
            <Exchange key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {away > 0 && (
        <p>
          <Button kind="word" onPress={() => setAll(!all)}>
            {all ? say('hideFiled') : say('showFiled', { n: away })}
          </Button>
        </p>
      )}
    </>
  );
};
