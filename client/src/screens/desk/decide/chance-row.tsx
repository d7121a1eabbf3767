import { estimativeWord } from '@firebreak/shared/base/estimative.ts';
import type { CSSProperties } from 'react';
import { chance, percent } from '../../../format/chance.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { classes } from '../../../ui/classes.ts';
import type { Mark } from '../logic/thresholds.ts';
import css from './assessment.module.css';

type ChanceRowProps = {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  /** Absent where nothing has been filed: a question to this person. */
  readonly filed?: number;
  readonly marks: readonly Mark[];
  readonly locked: boolean;
  /** Name, track and value in one line. */
  readonly compact?: boolean;
  readonly onValue: (value: number) => void;
};

/** A browser slider under a drawn track: arrows, Page keys, touch and screen readers for nothing. */
export const ChanceRow = ({ name, label, value, filed, marks, locked, compact = false, onValue }: ChanceRowProps) => {
  const say = useDeskWords();
  const language = useLanguage();
  const at = (percentage: number): CSSProperties => ({ left: `${percentage}%` });
  const spoken = [
    chance(value, language),
    ...(filed === undefined ? [] : [say('filedIs', { chance: percent(filed) })]),
    ...marks.map((mark) => say('markAt', { chance: percent(mark.at) })),
  ].join(say('listJoin'));
  return (
    <div className={classes(css.row, compact && css.compact)}>
      <p className={css.name}>
        <b>{name}</b> {label}
      </p>
      <p className={css.value}>
        <b>{percent(value)}</b> {estimativeWord(value)[language]}
      </p>
      <div className={css.track}>
        <input
          type="range"
          min={0}
          max={100}
          step={1}
          value={value}
          disabled={locked}
          aria-label={`${name} ${label}`}
          aria-valuetext={spoken}
          onChange={(event) => onValue(Number(event.target.value))}
        />
        <span className={css.drawn} aria-hidden="true">
          {marks.map((mark) => (
            <s key={mark.at} className={classes(mark.presses && css.presses)} style={at(mark.at)} />
          ))}
          <em style={{ width: `${value}%` }} />
          {filed !== undefined && <q style={at(filed)} />}
          {!locked && <u style={at(value)} />}
        </span>
      </div>
    </div>
  );
};
