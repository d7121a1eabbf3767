import { TERM_IDS, type TermId, type Terms } from '@firebreak/shared/base/terms.ts';
import { LANGUAGES } from '@firebreak/shared/base/text.ts';
import { useState } from 'react';
import { useExercise } from '../../../connection/use-tables.ts';
import { LANGUAGE_NAMES, langTag, useLanguage } from '../../../i18n/language.ts';
import { termValues } from '../../../i18n/terms.ts';
import { useWordingWords } from '../../../i18n/wording-words.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import css from './wording.module.css';

const LONGEST = 40;
const LABELS = { en: 'termEn', zh: 'termZh' } as const;

/** Without what was left empty: there the product's own word stands. */
const said = (terms: Terms): Terms =>
  Object.fromEntries(
    TERM_IDS.flatMap((id) => {
      const words = LANGUAGES.flatMap((language) => {
        const word = terms[id]?.[language]?.trim() ?? '';
        return word === '' ? [] : [[language, word]];
      });
      return words.length === 0 ? [] : [[id, Object.fromEntries(words)]];
    }),
  );

/** Words that fields differ on, as this exercise says them. */
export const TermsForm = () => {
  const say = useWordingWords();
  const language = useLanguage();
  const act = useAct();
  const off = useOff((phase) => phase !== 'closed');
  const exercise = useExercise();
  const [written, setWritten] = useState<Terms>();
  if (!exercise) return null;
  const terms = written ?? exercise.terms ?? {};
  const own = { en: termValues('en'), zh: termValues('zh') };
  const name = (id: TermId): string => own[language][id] ?? id;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (off === undefined) void act.send({ type: 'setTerms', terms: said(terms) });
      }}
    >
      <table className={css.terms}>
        <thead>
          <tr>
            <th scope="col">{say('term')}</th>
            {LANGUAGES.map((each) => (
              <th key={each} scope="col">
                {LANGUAGE_NAMES[each]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TERM_IDS.map((id) => (
            <tr key={id} data-term={id}>
              <th scope="row">{name(id)}</th>
              {LANGUAGES.map((each) => (
                <td key={each}>
                  <TextInput
                    label={say(LABELS[each], { term: name(id) })}
                    hideLabel
                    lang={langTag(each)}
                    maxLength={LONGEST}
                    placeholder={own[each][id]}
                    value={terms[id]?.[each] ?? ''}
                    onValue={(word) => setWritten({ ...terms, [id]: { ...terms[id], [each]: word } })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="s">{say('termHelp')}</p>
      <p className={css.acts}>
        <Button type="submit" off={off} quietReason>
          {say('useTerms')}
        </Button>
      </p>
      <ActRefusal act={act} />
    </form>
  );
};
