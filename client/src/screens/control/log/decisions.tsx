import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { scenarioTime } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/section.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import css from './log.module.css';

/** What the sides have decided, the latest first. */
export const Decisions = () => {
  const say = useControlWords();
  const text = useText();
  const startsAt = useExercise()?.startsAt ?? 0;
  const decisions = useControl((tables) => tables.decisions);
  const seats = useControl((tables) => tables.seats);
  const rows = Object.values(decisions).sort((a, b) => b.at - a.at);
  if (rows.length === 0) return null;
  const office = (id: string): string => text(seats[id]?.office ?? { en: id, zh: id });
  return (
    <Section region className={css.gap ?? ''} title={say('decisions')} count={say('nDecisions', { n: rows.length })}>
      <table className={css.decisions}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{scenarioTime(row.at, startsAt)}</td>
              <td>
                <SideMark side={row.side} label={row.side} /> {text(row.label)}
                <p className="s">
                  {office(row.by)}: “{row.reason}”
                  {row.awaits.length > 0 &&
                    ` · ${say('awaitsConsent', { who: row.awaits.map(office).join(say('listComma')) })}`}
                </p>
              </td>
              <td>
                <State of={row.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};
