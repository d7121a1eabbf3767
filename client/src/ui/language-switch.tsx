import { LANGUAGES } from '@firebreak/shared/base/text.ts';
import { switchLanguage } from '../i18n/define-words.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { langTag, useLanguage } from '../i18n/language.ts';
import css from './language-switch.module.css';

const NAMES = { en: 'EN', zh: '中文' } as const;

/** EN · 中文 */
export const LanguageSwitch = () => {
  const language = useLanguage();
  const say = useFrameWords();
  return (
    <fieldset className={css.switch}>
      <legend className="sr">{say('language')}</legend>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={langTag(each)}
          aria-pressed={each === language}
          className={each === language ? css.on : undefined}
          onClick={() => void switchLanguage(each)}
        >
          {NAMES[each]}
        </button>
      ))}
    </fieldset>
  );
};
