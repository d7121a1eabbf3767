import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useState } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useDesk } from '../desk-state.tsx';
import { Exchange } from './exchange.tsx';
import css from './hotline.module.css';

type ExchangesProps = { readonly rows: readonly MessageRow[]; readonly shown: string | undefined };

/** All exchanges, one row each. Closed ones leave the list only when this reader files them. */
export const Exchanges = ({ rows, shown }: ExchangesProps) => {
  const say = useDeskWords();
  const { filed } = useDesk();
  const [all, setAll] = useState(false);
  const others = rows.filter((row) => row.id !== shown);
  const listed = all ? others : others.filter((row) => !filed.includes(row.id));
  const away = others.length - others.filter((row) => !filed.includes(row.id)).length;
  if (others.length === 0) return null;
  return (
    <>
      <table className={css.exchanges}>
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
          {listed.map((row) => (
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
