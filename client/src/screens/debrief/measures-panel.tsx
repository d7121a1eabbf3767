import { SIDES } from '@firebreak/shared/base/ids.ts';
import { figure } from '@firebreak/shared/report/figure.ts';
import { MEASURE_NAMES, type Measure, measuresOf } from '@firebreak/shared/report/measures.ts';
import { useMemo } from 'react';
import { SideMark } from '../../ui/side-mark.tsx';
import { CriteriaList } from './criteria-list.tsx';
import css from './panels.module.css';
import { RecordLinks } from './record-links.tsx';
import type { Study } from './study.ts';
import { useSpell } from './use-spell.ts';

type MeasuresPanelProps = { readonly study: Study; readonly onRecord: (seq: number) => void };

/** Every figure with the records it comes from. */
export const MeasuresPanel = ({ study, onRecord }: MeasuresPanelProps) => {
  const { say, text, side: sideName } = useSpell(study);
  const measures = useMemo(() => measuresOf(study.evidence), [study.evidence]);
  const cell = (m: Measure | undefined) =>
    m && (
      <>
        <b>{text(figure(m))}</b> <RecordLinks records={m.records} most={2} onRecord={onRecord} />
      </>
    );
  const rows = new Map<string, Measure[]>();
  for (const m of measures) {
    const key = `${m.id}${m.about?.en ?? ''}`;
    rows.set(key, [...(rows.get(key) ?? []), m]);
  }
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say('measure')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                <SideMark side={side} /> {sideName(side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows].map(([key, list]) => {
            const first = list[0];
            if (!first) return null;
            const shared = list.find((m) => m.side === undefined);
            return (
              <tr key={key}>
                <th scope="row">
                  {text(MEASURE_NAMES[first.id])}
                  {first.about && <span className={css.about}>{text(first.about)}</span>}
                </th>
                {shared ? (
                  <td colSpan={2}>{cell(shared)}</td>
                ) : (
                  SIDES.map((side) => <td key={side}>{cell(list.find((m) => m.side === side))}</td>)
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="s">{say('measuresNote')}</p>
      <CriteriaList {...{ study, onRecord }} />
    </>
  );
};
