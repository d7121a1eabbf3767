import type { SideId } from '@firebreak/shared/base/ids.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import css from './ladders.module.css';

/** One side's place on one rung: its mark, what it has climbed, or what would take it there. */
const Place = ({ side, rung }: { readonly side: SideId; readonly rung: number }) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const at = useControl((tables) => tables.ladder[side]?.rung ?? 0);
  const thresholds = useControl((tables) => tables.thresholds);
  const name = exercise ? text(exercise.sides[side]) : side;
  if (rung === at) {
    return (
      <i>
        <SideMark side={side} label={say('standsHere', { side: name })} />
      </i>
    );
  }
  if (rung < at) return <i className={side === 'A' ? css.climbedA : css.climbedB} />;
  const here = Object.values(thresholds).filter((row) => row.side === side && row.rung === rung);
  if (here.some((row) => row.state === 'pressing')) {
    return (
      <i className={css.pressing}>
        <Icon name="await" label={say('pressesHere', { side: name })} />
      </i>
    );
  }
  if (here.some((row) => row.state === 'held')) {
    return (
      <i>
        <Icon name="standby" label={say('heldHere', { side: name })} />
      </i>
    );
  }
  return (
    <i className={css.threshold}>
      {here.length > 0 && <Icon name="clear" label={say('thresholdHere', { side: name })} />}
    </i>
  );
};

export const LadderRungs = () => {
  const text = useText();
  const rungs = useControl((tables) => tables.rungs);
  const ladder = useControl((tables) => tables.ladder);
  const [a, b] = [ladder.A?.rung ?? 0, ladder.B?.rung ?? 0];
  const rows = Object.values(rungs).sort((x, y) => y.rung - x.rung);
  return (
    <ol className={css.rungs} reversed start={rows[0]?.rung ?? 0}>
      {rows.map(({ rung, label }) => {
        const look = rung === a || rung === b ? css.at : rung > Math.max(a, b) ? css.far : css.done;
        return (
          <li key={rung} className={look}>
            <Place side="A" rung={rung} />
            <b className={css.n}>{rung}</b>
            <span className={css.label}>{text(label)}</span>
            <Place side="B" rung={rung} />
          </li>
        );
      })}
    </ol>
  );
};
