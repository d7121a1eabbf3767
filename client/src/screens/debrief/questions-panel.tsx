import { recordsOf } from '@firebreak/shared/report/chronicle.ts';
import css from './panels.module.css';
import { RecordLinks } from './record-links.tsx';
import type { Study } from './study.ts';
import { useSpell } from './use-spell.ts';

type QuestionsPanelProps = { readonly study: Study; readonly onRecord: (seq: number) => void };

/** How it ended, what was true, and what to ask together. */
export const QuestionsPanel = ({ study, onRecord }: QuestionsPanelProps) => {
  const { say, text, time } = useSpell(study);
  const { scenario, evidence } = study;
  const reached = recordsOf(evidence.chronicle, 'endingReached');
  return (
    <div className={css.prose}>
      <h3>{say('ending')}</h3>
      {reached.length === 0 && <p>{say('endingNone')}</p>}
      {reached.map(({ seq, at, event }) => {
        const ending = scenario.endings.find((e) => e.id === event.ending);
        return (
          ending && (
            <p key={seq}>
              <b>{say(ending.kind)}</b> · {time(at)} · {text(ending.label)}{' '}
              <RecordLinks records={[seq]} most={1} onRecord={onRecord} />
            </p>
          )
        );
      })}
      <h3>{say('truths')}</h3>
      {scenario.incidents.map((incident) => (
        <p key={incident.id}>
          {text(incident.question)}{' '}
          <b className="ctl">{text(evidence.names.hypothesis(incident.id, incident.truth))}</b>
        </p>
      ))}
      <h3>{say('askTogether')}</h3>
      {scenario.debrief.length === 0 && <p>{say('noQuestions')}</p>}
      <ol>
        {scenario.debrief.map((d) => (
          <li key={d.id}>{text(d.question)}</li>
        ))}
      </ol>
    </div>
  );
};
