import { SIDES } from '@firebreak/shared/base/ids.ts';
import type { StepState } from '@firebreak/shared/view/rows.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/section.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { type CardProgress, cardProgress } from './card-progress.ts';
import css from './log.module.css';

const STEP_WORDS = {
  waiting: 'stepWaiting',
  open: 'stepOpen',
  overdue: 'stepOverdue',
  done: 'stepDone',
  'done-late': 'stepDoneLate',
  'out-of-order': 'stepOutOfOrder',
  skipped: 'stepSkipped',
} as const satisfies Record<StepState, string>;

const Steps = ({ card }: { readonly card: CardProgress }) => {
  const say = useControlWords();
  const text = useText();
  return (
    <ul className={css.steps}>
      {SIDES.flatMap((side) =>
        (card.sides[side]?.steps ?? []).map((step) => (
          <li key={`${side}${step.step}`}>
            <SideMark side={side} label={side} />
            <span>{text(step.text)}</span>
            <span className="push nw">{say(STEP_WORDS[step.state])}</span>
          </li>
        )),
      )}
    </ul>
  );
};

/** The cards in place, and how far each side has got with them. */
export const Cards = () => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const steps = useControl((tables) => tables.steps);
  const cards = cardProgress(steps);
  if (exercise?.cards === 'hidden')
    return (
      <Section region className={css.gap ?? ''} title={say('cards')}>
        <p className="s">{say('cardsHidden')}</p>
      </Section>
    );
  if (cards.length === 0 || !exercise) return null;
  return (
    <Section
      region
      className={css.gap ?? ''}
      title={say('cards')}
      count={say(exercise.cards ? 'nCardsDrawn' : 'nCards', { n: cards.length })}
    >
      <table className={css.cards}>
        <thead>
          <tr>
            <th>
              <span className="sr">{say('card')}</span>
            </th>
            {SIDES.map((side) => (
              <th key={side}>
                <SideMark side={side} /> {text(exercise.sides[side])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.card}>
              <th scope="row">
                <details>
                  <summary>
                    <span className="mono">{card.card}</span> {text(card.title)}
                  </summary>
                  <Steps card={card} />
                </details>
              </th>
              {SIDES.map((side) => {
                const own = card.sides[side];
                return (
                  <td key={side}>
                    {own === undefined ? '—' : say('stepsDone', { done: own.done, all: own.steps.length })}
                    {own !== undefined && own.overdue > 0 && (
                      <b className="b"> {say('stepsLate', { n: own.overdue })}</b>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};
