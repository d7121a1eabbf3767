import { text as both, type Text } from '@firebreak/shared/base/text.ts';
import { useWordingWords } from '../../i18n/wording-words.ts';
import { MarkingInputs } from '../../ui/marking-inputs.tsx';
import css from './library.module.css';

export const NO_MARKING: Text = both('', '');

/** `half`: in one language alone. */
export const markingChosen = ({ en, zh }: Text): Text | 'none' | 'half' => {
  const chosen = both(en.trim(), zh.trim());
  if (chosen.en === '' && chosen.zh === '') return 'none';
  return chosen.en === '' || chosen.zh === '' ? 'half' : chosen;
};

type MarkingChoiceProps = { readonly marking: Text; readonly onMarking: (marking: Text) => void };

/** The marking of whatever is opened next; a scenario has its own. */
export const MarkingChoice = ({ marking, onMarking }: MarkingChoiceProps) => {
  const say = useWordingWords();
  const chosen = markingChosen(marking);
  return (
    <details className={css.markingChoice} data-marking-choice="">
      <summary>{typeof chosen === 'string' ? say('choose') : say('chosen', { en: chosen.en, zh: chosen.zh })}</summary>
      <div className={css.marking}>
        <MarkingInputs marking={marking} onMarking={onMarking} />
      </div>
      <p className="s">{say(chosen === 'half' ? 'markingMissing' : 'chooseHelp')}</p>
    </details>
  );
};
