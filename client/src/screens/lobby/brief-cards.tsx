import type { StepRow } from '@firebreak/shared/view/rows.ts';
import type { YouRow } from '@firebreak/shared/view/tables.ts';
import { useSide } from '../../connection/use-tables.ts';
import { useLobbyWords } from '../../i18n/lobby-words.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './lobby.module.css';

/** Steps by card, in the cards' order; of each those that this seat or anybody is to take. */
const forSeat = (steps: readonly StepRow[], seat: string): readonly (readonly StepRow[])[] => {
  const cards = new Map<string, StepRow[]>();
  for (const step of steps) {
    if (step.seat === undefined || step.seat === seat) cards.set(step.card, [...(cards.get(step.card) ?? []), step]);
  }
  return [...cards.values()].map((card) => card.sort((a, b) => a.index - b.index));
};

/** The prepositioned cards that are in place, as far as they are this seat's to carry out. */
export const BriefCards = ({ you }: { readonly you: YouRow }) => {
  const say = useLobbyWords();
  const text = useText();
  const cards = forSeat(Object.values(useSide((t) => t.steps)), you.seat);
  if (cards.length === 0) return null;
  return (
    <div className={css.cards}>
      <h3>{say('cards')}</h3>
      <ul>
        {cards.map((steps) => (
          <li key={steps[0]?.card} data-brief-card={steps[0]?.card}>
            <b>
              <span className="mono">{steps[0]?.card}</span> {steps[0] && text(steps[0].cardTitle)}
            </b>
            <ol className={`${css.list} ${css.numbered}`}>
              {steps.map((step) => (
                <li key={step.step}>{text(step.text)}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  );
};
