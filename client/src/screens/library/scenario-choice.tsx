import type { LibraryAnswer } from '@firebreak/shared/wire/http.ts';
import { useState } from 'react';
import { useLibraryWords } from '../../i18n/library-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import css from './library.module.css';
import { Rehearse } from './rehearse.tsx';

export type Scenario = LibraryAnswer['scenarios'][number];

/** Named, or drawn by the server: `hidden` from control too, until the end. */
export type Cards = { readonly procedures: readonly string[] } | { readonly drawn: 'shown' | 'hidden' };
type How = 'ticked' | 'shown' | 'hidden';

type ScenarioChoiceProps = {
  readonly scenario: Scenario;
  /** Why nothing can be opened now. */
  readonly off: string | undefined;
  readonly onOpen: (cards: Cards, rehearsal: boolean) => void;
};

const HOW: readonly How[] = ['ticked', 'shown', 'hidden'];
const HOW_WORDS = { ticked: 'cardsTicked', shown: 'cardsDrawn', hidden: 'cardsDrawnHidden' } as const;

/** One scenario of the library, and which of its cards the sides are given. */
export const ScenarioChoice = ({ scenario, off, onOpen }: ScenarioChoiceProps) => {
  const say = useLibraryWords();
  const text = useText();
  const [cards, setCards] = useState<readonly string[]>(
    scenario.procedures.filter((card) => card.inPlace).map((card) => card.id),
  );
  const [how, setHow] = useState<How>('ticked');
  const chosen: Cards = how === 'ticked' ? { procedures: cards } : { drawn: how };
  const all = scenario.procedures.map((card) => card.id);
  const set = (card: string, on: boolean): void =>
    setCards(on ? [...cards, card] : cards.filter((each) => each !== card));
  return (
    <article className={css.scenario} data-scenario={scenario.id}>
      <h3>{text(scenario.title)}</h3>
      <p className="s">
        {say('scenarioFacts', { min: scenario.lengthMin, seats: scenario.seats, injects: scenario.injects })}
      </p>
      <p className={css.summary}>{text(scenario.summary)}</p>
      {scenario.procedures.length > 0 && (
        <details className={css.cards}>
          <summary>
            {how === 'ticked' ? say('cardsInPlace', { n: cards.length, all: all.length }) : say('cardsByLot')}
          </summary>
          <RadioRow
            label={say('cardsHow')}
            hideLabel
            choices={HOW.map((value) => ({ value, label: say(HOW_WORDS[value]) }))}
            value={how}
            onValue={setHow}
          />
          {how !== 'ticked' && <p className="s">{say(how === 'hidden' ? 'cardsNoteHidden' : 'cardsNoteDrawn')}</p>}
          {how === 'ticked' && (
            <fieldset>
              <legend className="sr">{say('cards')}</legend>
              <p>
                <Button kind="word" onPress={() => setCards(all)}>
                  {say('cardsAll')}
                </Button>{' '}
                <Button kind="word" onPress={() => setCards([])}>
                  {say('cardsNone')}
                </Button>
              </p>
              {scenario.procedures.map((card) => (
                <label key={card.id}>
                  <input
                    type="checkbox"
                    checked={cards.includes(card.id)}
                    onChange={(event) => set(card.id, event.target.checked)}
                  />
                  <span>
                    <span className="mono">{card.id}</span> {text(card.title)}
                  </span>
                </label>
              ))}
            </fieldset>
          )}
        </details>
      )}
      <p className={css.opens}>
        <Button kind="main" off={off} quietReason onPress={() => onOpen(chosen, false)}>
          {say('openThis')}
        </Button>
        <Rehearse off={off} onOpen={() => onOpen(chosen, true)} />
      </p>
    </article>
  );
};
