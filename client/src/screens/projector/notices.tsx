import type { ScreenShow } from '@firebreak/shared/view/public-tables.ts';
import { remaining } from '../../format/duration.ts';
import { localTime, localZone } from '../../format/scenario-time.ts';
import { langTag } from '../../i18n/language.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { Both, Inline, useLanguages } from './languages.tsx';
import { useOnTheSecond } from './on-the-second.ts';
import css from './projector.module.css';

/** The facilitator’s own words, in the languages they wrote. */
export const Message = ({ text }: Extract<ScreenShow, { readonly kind: 'message' }>) => {
  const wanted = useLanguages().filter((language) => text[language] !== '');
  // Written in one language alone it is shown in that one, whatever the screen would rather show.
  const languages = wanted.length > 0 ? wanted : (['en', 'zh'] as const).filter((language) => text[language] !== '');
  const long = Math.max(text.en.length, text.zh.length * 2) > 140;
  return (
    <section className={`${css.notice} ${long ? css.long : ''}`} data-show="message">
      {languages.map((language) => (
        <h1 key={language} lang={langTag(language)}>
          {text[language]}
        </h1>
      ))}
    </section>
  );
};

/** `until`: wall ms; absent: nobody has said. */
export const Break = ({ until }: { readonly until?: number }) => {
  const { wall } = useOnTheSecond();
  const left = until === undefined ? undefined : until - wall;
  return (
    <section className={css.notice} data-show="break">
      <h1>
        <Both of={until === undefined ? words('break') : words('backAt', { time: localTime(until).slice(0, 5) })} />
      </h1>
      <p className={css.label}>
        {left !== undefined && <Inline of={left > 0 ? words('backIn', { time: remaining(left) }) : words('backNow')} />}
      </p>
      <p className={css.label}>
        <Inline of={words('local', { zone: localZone(wall) })} /> <b>{localTime(wall).slice(0, 5)}</b>
      </p>
    </section>
  );
};
