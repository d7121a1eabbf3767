import type { CSSProperties } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { classes } from '../../../ui/classes.ts';
import css from './assessment.module.css';

/** Where one estimative word ends and the next begins (ICD 203). */
const ENDS = [5, 20, 45, 55, 80, 95] as const;
const APART = 4;

type AxisProps = { readonly marks: readonly number[]; readonly compact?: boolean };

/** Percent over the sliders; where a threshold stands, in bold. */
export const Axis = ({ marks, compact = false }: AxisProps) => {
  const say = useDeskWords();
  const plain = ENDS.filter((end) => marks.every((mark) => Math.abs(mark - end) >= APART));
  const at = (value: number): CSSProperties => ({ left: `${value}%` });
  return (
    <div className={classes(css.axisRow, compact && css.compact)} aria-hidden="true">
      <span className={css.axisLabel}>{say('chanceAxis')}</span>
      <div className={css.axis}>
        {plain.map((end) => (
          <i key={end} style={at(end)} className={end === 45 ? css.wide : undefined}>
            {end}
          </i>
        ))}
        {marks.map((mark) => (
          <i key={`mark${mark}`} style={at(mark)}>
            <b>{mark}</b>
          </i>
        ))}
      </div>
      <span />
    </div>
  );
};
