import { verdictsOf } from '@firebreak/shared/core/criteria.ts';
import { phaseOf } from '@firebreak/shared/core/query.ts';
import { tellVerdict } from '@firebreak/shared/report/tell-verdict.ts';
import { useMemo, useSyncExternalStore } from 'react';
import { Loading } from '../../ui/loading.tsx';
import css from './panels.module.css';
import { RecordLinks } from './record-links.tsx';
import type { Study } from './study.ts';
import { useSpell } from './use-spell.ts';

type CriteriaListProps = { readonly study: Study; readonly onRecord: (seq: number) => void };

/** What the scenario's author said the exercise would be judged by, and how that came out. */
export const CriteriaList = ({ study, onRecord }: CriteriaListProps) => {
  const { say, text } = useSpell(study);
  const { replay, scenario, startsAt, evidence } = study;
  const last = replay.records.length - 1;
  const followed = useSyncExternalStore(replay.subscribe, () => replay.reached(last));
  const verdicts = useMemo(() => {
    const state = followed ? replay.at(last)?.state : undefined;
    return state && verdictsOf(state, evidence.chronicle.endAt, phaseOf(state));
  }, [replay, last, followed, evidence]);
  if (scenario.criteria === undefined) return null;
  if (!verdicts) return <Loading what={say('folding')} />;
  return (
    <>
      <h3>{say('criteria')}</h3>
      <table className={css.table}>
        <tbody>
          {verdicts.map((v) => (
            <tr key={v.criterion.id} data-criterion={v.criterion.id} data-verdict={v.verdict}>
              <th scope="row">{text(v.criterion.text)}</th>
              <td>
                <b>{text(tellVerdict(v, startsAt))}</b> <RecordLinks records={v.records} most={2} onRecord={onRecord} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
