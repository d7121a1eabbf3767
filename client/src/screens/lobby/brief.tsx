import type { YouRow } from '@firebreak/shared/view/tables.ts';
import { useLobbyWords } from '../../i18n/lobby-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { BriefCards } from './brief-cards.tsx';
import css from './lobby.module.css';

const AUTHORITIES = ['draft', 'approve', 'transmit', 'call', 'assess', 'decide', 'hold'] as const;
const HOTLINE = ['how1', 'how2', 'how3', 'how4', 'how5'] as const;

/** One page to read, and to print: mission, office, duties, authorities in words, how to use the hotline. */
export const Brief = ({ you }: { readonly you: YouRow }) => {
  const say = useLobbyWords();
  const text = useText();
  const yours = AUTHORITIES.filter((authority) => you.authorities.includes(authority));
  const others = AUTHORITIES.filter((authority) => !you.authorities.includes(authority));
  return (
    <Section title={say('brief')} region className={css.brief ?? ''}>
      <p className={css.mission}>{text(you.sideBrief)}</p>
      <div className={css.two}>
        <div>
          <h3>{say('duties')}</h3>
          <ul className={css.list}>
            {you.duties.map((duty) => (
              <li key={duty.en}>{text(duty)}</li>
            ))}
          </ul>
          <h3>{say('authorities')}</h3>
          <ul className={css.list}>
            {yours.map((authority) => (
              <li key={authority}>{say(`may_${authority}`)}</li>
            ))}
            {others.length > 0 && (
              <li className="q">
                {say('others', { what: others.map((authority) => say(`act_${authority}`)).join(say('listJoin')) })}
              </li>
            )}
          </ul>
        </div>
        <div>
          <h3>{say('howTitle')}</h3>
          <ol className={`${css.list} ${css.numbered}`}>
            {HOTLINE.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ol>
        </div>
      </div>
      <BriefCards you={you} />
      <p className={css.print}>
        <Button onPress={() => window.print()}>{say('print')}</Button>
      </p>
    </Section>
  );
};
