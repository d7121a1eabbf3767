import { SIDES } from '@firebreak/shared/base/ids.ts';
import { Link } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { useHint } from '../../ui/own-keys.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import css from './debrief.module.css';
import type { Perspective } from './place.ts';
import type { Study } from './study.ts';
import type { Lead } from './use-lead.ts';
import { useSpell } from './use-spell.ts';

type DebriefHeaderProps = {
  readonly study: Study;
  readonly exercise: string;
  readonly label: string;
  readonly headline: string;
  readonly perspective: Perspective;
  readonly copied: 'yes' | 'no' | undefined;
  readonly lead: Lead;
  readonly onPerspective: (perspective: Perspective) => void;
  readonly onCopy: () => void;
  /** Begins a guided debrief; absent where one is going on or there is nothing to ask about. */
  readonly onGuide?: () => void;
};

/** The largest sentence answers: what does this moment show? */
export const DebriefHeader = (props: DebriefHeaderProps) => {
  const { study, exercise, label, headline, perspective, copied, lead, onPerspective, onCopy, onGuide } = props;
  const { say, side: sideName } = useSpell(study);
  const sideHints = { A: useHint('sideA'), B: useHint('sideB') };
  return (
    <header className={css.top}>
      <div className={css.find}>
        <p className={css.findLabel}>{label}</p>
        <h1 title={headline}>{headline}</h1>
      </div>
      <fieldset className={css.perspective}>
        <legend className="sr">{say('perspective')}</legend>
        {SIDES.map((side) => (
          <Button
            key={side}
            hint={sideHints[side]}
            on={perspective === side}
            className={perspective === side ? css.chosen : undefined}
            onPress={() => onPerspective(side)}
          >
            <SideMark side={side} /> {sideName(side)}
          </Button>
        ))}
        <Button
          hint={useHint('bothSides')}
          on={perspective === 'both'}
          className={perspective === 'both' ? css.chosen : undefined}
          onPress={() => onPerspective('both')}
        >
          {say('both')}
        </Button>
      </fieldset>
      <div className={css.acts}>
        {onGuide && <Button onPress={onGuide}>{say('guide')}</Button>}
        <Button on={lead.leading} title={say('leadTitle')} onPress={lead.toggle}>
          {say(lead.failed ? 'leadFailed' : 'lead')}
        </Button>
        <Button hint={useHint('copyLink')} onPress={onCopy}>
          {say(copied === 'yes' ? 'copied' : copied === 'no' ? 'notCopied' : 'copyLink')}
        </Button>
        <Link href={`/report/${exercise}`}>{say('report')}</Link>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
};
