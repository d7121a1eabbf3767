import { LANGUAGES } from '@firebreak/shared/base/text.ts';
import { switchLanguage } from '../../i18n/define-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { LANGUAGE_NAMES, langTag, useLanguage } from '../../i18n/language.ts';
import css from './join.module.css';

export const JoinLanguage = () => {
  const language = useLanguage();
  const say = useFrameWords();
  return (
    <fieldset className={css.languages}>
      <legend className="sr">{say('language')}</legend>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={langTag(each)}
          aria-pressed={each === language}
          onClick={() => void switchLanguage(each)}
        >
          {LANGUAGE_NAMES[each]}
        </button>
      ))}
    </fieldset>
  );
};
