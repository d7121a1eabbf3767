import type { Text } from '@firebreak/shared/base/text.ts';
import type { Shape } from '@firebreak/shared/view/chart-list.ts';
import type { RegionRow } from '@firebreak/shared/view/control-tables.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { scenarioTime } from '../../../format/scenario-time.ts';
import { useChartWords } from '../../../i18n/chart-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import css from './chart.module.css';

/** The last move of a region and what brought it about, above its drawing. */
export const LastMove = ({ row, shape }: { readonly row: RegionRow; readonly shape: Shape }) => {
  const say = useChartWords();
  const text = useText();
  const startsAt = useExercise()?.startsAt ?? 0;
  const { moved } = row;
  if (!moved) return <p className={css.cause}>{say('never')}</p>;
  const named = (id: string): Text => shape.states.find((s) => s.id === id)?.label ?? { en: id, zh: id };
  const all = (ids: readonly string[]): string => ids.map((id) => text(named(id))).join(' · ');
  const values = {
    from: all(moved.from),
    to: all(row.in),
    time: scenarioTime(moved.at, startsAt),
    why: text(moved.why),
  };
  return (
    <p className={css.cause} data-cause="">
      {say('last')}: <b>{say('lastMove', values)}</b>
    </p>
  );
};
