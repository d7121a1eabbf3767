import type { SideId } from '@firebreak/shared/base/ids.ts';
import { useId } from 'react';
import css from './debrief.module.css';
import type { BeliefChoice, Study } from './study.ts';
import { useSpell } from './use-spell.ts';

type HypothesisSelectProps = {
  readonly study: Study;
  readonly side: SideId;
  readonly choice: BeliefChoice | undefined;
  readonly top: number;
  /** The ideal observer is drawn, and what goes beyond it hatched. */
  readonly hatched: boolean;
  readonly onChoice: (choice: BeliefChoice) => void;
};

/** Stands in the margin of a belief lane: whose, and which belief. The browser's own list opens over it. */
export const HypothesisSelect = ({ study, side, choice, top, hatched, onChoice }: HypothesisSelectProps) => {
  const { say, text, side: sideName } = useSpell(study);
  const id = useId();
  const incidents = study.scenario.incidents.filter((i) => i.sides.includes(side));
  const label = choice ? text(study.evidence.names.hypothesis(choice.incident, choice.hypothesis)) : '';
  return (
    <div className={css.hypothesis} style={{ top }}>
      <b>{sideName(side)}</b>
      <span aria-hidden="true">{say('beliefOf', { label })}</span>
      {hatched && <em>{say('hatched')}</em>}
      <label className="sr" htmlFor={id}>
        {say('belief', { side: sideName(side) })}
      </label>
      <select
        id={id}
        value={choice ? `${choice.incident}/${choice.hypothesis}` : ''}
        onChange={(event) => {
          const [incident, hypothesis] = event.target.value.split('/');
          if (incident && hypothesis) onChoice({ incident, hypothesis });
        }}
      >
        {incidents.map((incident) => (
          <optgroup key={incident.id} label={text(incident.question)}>
            {incident.hypotheses.map((h) => (
              <option key={h.id} value={`${incident.id}/${h.id}`}>
                {text(h.label)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};
