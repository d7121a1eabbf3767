import type { StoryRow } from '@firebreak/shared/view/public-tables.ts';
import { useExercise } from '../../connection/use-tables.ts';
import { scenarioTimeShort } from '../../format/scenario-time.ts';
import { langTag } from '../../i18n/language.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { pickText } from '../../i18n/use-text.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { ClockHead } from './clock-head.tsx';
import { Both, useLanguages } from './languages.tsx';
import css from './projector.module.css';
import { useStory } from './story.ts';

type StoryItemProps = { readonly row: StoryRow; readonly startsAt: number; readonly whole?: boolean };

/** One public thing: its time, and what was said, in each language. */
export const StoryItem = ({ row, startsAt, whole = false }: StoryItemProps) => {
  const languages = useLanguages();
  const { at, headline, body, source, retractedAt, act } = row;
  return (
    <>
      <b>{scenarioTimeShort(at, startsAt)}</b>
      {languages.map((language) => (
        <div key={language} lang={langTag(language)}>
          <p>
            {act && <SideMark side={act.side} />}
            {pickText(headline, language)}
          </p>
          {whole && body && <p className={css.body}>{pickText(body, language)}</p>}
          {source && <p className={css.source}>{pickText(source, language)}</p>}
          {retractedAt !== undefined && (
            <p className={css.source}>
              {pickText(words('retracted', { time: scenarioTimeShort(retractedAt, startsAt) }), language)}
            </p>
          )}
        </div>
      ))}
    </>
  );
};

/** What everybody knows, the latest first; what finds no room is the oldest. */
export const SituationView = () => {
  const story = useStory();
  const startsAt = useExercise()?.startsAt ?? 0;
  return (
    <>
      <ClockHead />
      <section className={css.part}>
        <h1 className={css.heads}>
          <Both of={words('isPublic')} />
        </h1>
        {story.length === 0 ? (
          <p className={css.heads}>
            <Both of={words('nothingPublic')} />
          </p>
        ) : (
          <ol className={css.story} data-story="">
            {[...story].reverse().map((row) => (
              <li key={row.id}>
                <StoryItem row={row} startsAt={startsAt} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
};
