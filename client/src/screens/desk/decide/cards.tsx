import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { cardsOf } from '../logic/cards.ts';
import css from './decide.module.css';
import { Step } from './step.tsx';

/** The procedure cards in place, as checklists. */
export const Cards = () => {
  const say = useDeskWords();
  const text = useText();
  const cards = cardsOf(useSide((t) => t.steps));
  return (
    <>
      {cards.map((card) => (
        <div key={card.card} className={css.card} data-card={card.card}>
          <div className={css.head}>
            <h3>
              {say('procedure', { title: text(card.title) })} <span className="mono qq">{card.card}</span>
            </h3>
            <span>{say('stepsDone', { done: card.done, all: card.steps.length })}</span>
          </div>
          <ol>
            {card.steps.map((step) => (
              <Step key={step.step} step={step} />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
};
