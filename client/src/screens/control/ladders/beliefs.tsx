import { SIDES } from '@firebreak/shared/base/ids.ts';
import type { BeliefRow } from '@firebreak/shared/view/control-tables.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/section.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import css from './ladders.module.css';

const Incident = ({ rows }: { readonly rows: readonly BeliefRow[] }) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const [first] = rows;
  if (!first || !exercise) return null;
  const cell = (value: number | undefined): string => (value === undefined ? '—' : `${Math.round(value)}`);
  const top = (side: 'A' | 'B'): number => Math.max(...rows.map((row) => row.filed[side] ?? 0));
  return (
    <Section region className={css.beliefs ?? ''} title={text(first.question)} note={say('beliefsNote')}>
      <table>
        <thead>
          <tr>
            <th>
              <span className="sr">{say('hypothesis')}</span>
            </th>
            {SIDES.flatMap((side) => [
              <th key={side} className={css.number}>
                <SideMark side={side} /> {text(exercise.sides[side])}
              </th>,
              <th key={`${side} ideal`} className={css.ideal}>
                {say('ideal')}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.hypothesis}>
              <th scope="row">
                {text(row.label)} {row.isTrue && <span className={css.true}>◂ {say('true')}</span>}
              </th>
              {SIDES.flatMap((side) => [
                <td key={side} className={`${css.number} ${row.filed[side] === top(side) ? 'b' : ''}`}>
                  {cell(row.filed[side])}
                </td>,
                <td key={`${side} ideal`} className={css.ideal}>
                  {cell(row.ideal[side])}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};

/** What each side holds, beside what the same inbox supports; the truth in violet. Percent. */
export const Beliefs = () => {
  const beliefs = useControl((tables) => tables.beliefs);
  const groups = new Map<string, BeliefRow[]>();
  for (const row of Object.values(beliefs)) groups.set(row.incident, [...(groups.get(row.incident) ?? []), row]);
  return [...groups].map(([incident, rows]) => <Incident key={incident} rows={rows} />);
};
