import { SIDES } from '@firebreak/shared/base/ids.ts';
import { knownAt } from '@firebreak/shared/report/known.ts';
import { useMemo } from 'react';
import { Loading } from '../../ui/loading.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import css from './known-table.module.css';
import type { Study } from './study.ts';
import type { Moment } from './use-moment.ts';
import { useSpell } from './use-spell.ts';

type KnownTableProps = {
  readonly study: Study;
  readonly moment: Moment;
  readonly onRecord: (seq: number) => void;
};

/** Facts by seats: when each was told, and when each looked. */
export const KnownTable = ({ study, moment, onRecord }: KnownTableProps) => {
  const { say, text, side: sideName, timeShort } = useSpell(study);
  const { seats } = study.scenario;
  const facts = useMemo(
    () => moment.state && knownAt(moment.state, study.evidence.chronicle),
    [moment.state, study.evidence.chronicle],
  );
  if (!facts) return <Loading what={say('folding')} />;
  return (
    <section
      className={css.box}
      aria-label={say('viewKnown')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {SIDES.map((side) => {
        const mine = seats.filter((s) => s.side === side);
        const rows = facts.filter((f) => f.side === side);
        return (
          <table key={side} className={css.table}>
            <caption>
              <SideMark side={side} /> {say('knownTo', { side: sideName(side), n: rows.length })}
            </caption>
            <thead>
              <tr>
                <th scope="col" className="r">
                  {say('time')}
                </th>
                <th scope="col">{say('fact')}</th>
                {mine.map((s) => (
                  <th key={s.id} scope="col">
                    {text(s.office)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((fact) => (
                <tr key={fact.id}>
                  <td className="r nw">{timeShort(fact.at)}</td>
                  <th scope="row">{text(fact.label)}</th>
                  {mine.map((s) => {
                    const known = fact.by.find((b) => b.seat === s.id);
                    const { opened } = known ?? {};
                    return (
                      <td key={s.id} className={opened ? css.opened : known ? css.unread : undefined}>
                        {opened ? (
                          <button type="button" className={css.go} onClick={() => onRecord(opened.seq)}>
                            {say('openedAt', { time: timeShort(opened.at) })}
                          </button>
                        ) : (
                          say(known ? 'notOpened' : 'notTold')
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
              {rows.length === 0 && (
                <tr>
                  <td colSpan={2 + mine.length} className="q">
                    {say('knownNone')}
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        );
      })}
    </section>
  );
};
