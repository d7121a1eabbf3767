import { HEALEY } from '@firebreak/shared/base/judgement.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Select } from '../../../ui/select.tsx';
import css from './assessment.module.css';

type Props = { readonly value: string; readonly locked: boolean; readonly onValue: (value: string) => void };

/** How far a state answers for it: Healey's ten steps, filed with the assessment. */
export const Responsibility = ({ value, locked, onValue }: Props) => {
  const say = useDeskWords();
  const tell = useProtocolWords();
  const text = useText();
  return (
    <div className={css.level}>
      <Select
        label={tell('responsibility')}
        empty={say('choose')}
        value={value}
        disabled={locked}
        choices={HEALEY.map((name, i) => ({ value: `${i + 1}`, label: `${i + 1} ${text(name)}` }))}
        onValue={onValue}
      />
    </div>
  );
};
