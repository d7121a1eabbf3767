import type { ThresholdRow } from '@firebreak/shared/view/rows.ts';
import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Confirm } from '../../../ui/dialog.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';
import { explanationsFor } from '../logic/explanations.ts';
import { useTimes } from '../times.tsx';
import css from './decide.module.css';

type ExplainProps = { readonly threshold: ThresholdRow; readonly open: boolean; readonly onClose: () => void };

/** Choose the exchange whose explanation this side accepts. */
export const Explain = ({ threshold, open, onClose }: ExplainProps) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const messages = useSide((t) => t.messages);
  const sending = useSending();
  const { off } = useMay();
  const [chosen, setChosen] = useState('');
  const rows = explanationsFor(threshold, messages);
  const accept = async (): Promise<void> => {
    if (await sending.run({ type: 'acceptExplanation', threshold: threshold.id, message: chosen })) onClose();
  };
  const told = (row: (typeof rows)[number]): string => {
    const said = row.mine ? row.answers[row.answers.length - 1]?.body : row.body;
    return said ? text(said) : (row.words?.text ?? '');
  };
  return (
    <Confirm
      title={say('explainTitle', { what: text(threshold.label) })}
      open={open}
      confirm={say('explainConfirm')}
      off={off('assess', 'hold') ?? (rows.some((row) => row.id === chosen) ? undefined : say('chooseExchange'))}
      onConfirm={() => void accept()}
      onClose={onClose}
    >
      {rows.length === 0 ? (
        <p>{say('noExplanation', { types: threshold.answeredBy.join(say('listJoin')) })}</p>
      ) : (
        <fieldset className={css.choices}>
          <legend className="s">{say('explainBody')}</legend>
          {rows.map((row) => (
            <label key={row.id}>
              <input
                type="radio"
                name={`explain-${threshold.id}`}
                checked={chosen === row.id}
                onChange={() => setChosen(row.id)}
              />
              <span>
                <b className="mono">{row.number}</b> {row.type}{' '}
                {row.sentAt !== undefined && <span className="qq">{times.short(row.sentAt)}</span>}
                <br />
                {told(row)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Failure of={sending} />
    </Confirm>
  );
};
