import { SIDES } from '@firebreak/shared/base/ids.ts';
import { Loading } from '../../ui/loading.tsx';
import { DeskSummary } from './desk-summary.tsx';
import { differencesAt } from './differences.ts';
import css from './split-desks.module.css';
import type { Study } from './study.ts';
import type { Moment } from './use-moment.ts';
import { useSpell } from './use-spell.ts';

type SplitDesksProps = { readonly study: Study; readonly moment: Moment };

/** The same instant at both desks, facing each other; what they hold differently says so at either. */
export const SplitDesks = ({ study, moment }: SplitDesksProps) => {
  const { say, side: sideName } = useSpell(study);
  const { tables } = moment;
  if (!tables) return <Loading what={say('folding')} />;
  const at = study.replay.records[moment.seq]?.at ?? 0;
  const differs = new Set(differencesAt(tables, Number.POSITIVE_INFINITY).map((d) => d.about));
  return (
    <div className={css.desks}>
      {SIDES.map((side) => (
        <section
          key={side}
          className={side === 'A' ? css.a : css.b}
          aria-label={sideName(side)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <DeskSummary {...{ study, side, at, differs }} tables={tables[side]} />
        </section>
      ))}
    </div>
  );
};
