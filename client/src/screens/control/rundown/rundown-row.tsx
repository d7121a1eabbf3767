import { SIDES } from '@firebreak/shared/base/ids.ts';
import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
import { memo } from 'react';
import { useReading } from '../../../connection/use-now.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { remaining } from '../../../format/duration.ts';
import { scenarioTime, scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { IconName } from '../../../ui/glyphs.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import { planOffset } from './plan-offset.ts';
import css from './rundown.module.css';
import { firesAt } from './rundown-order.ts';

const TRIGGERS = {
  time: { icon: 'time', word: 'byTimeWord' },
  guard: { icon: 'guard', word: 'byGuardWord' },
  hand: { icon: 'hand', word: 'byHandWord' },
} as const satisfies Record<RundownRow['trigger'], { icon: IconName; word: string }>;

/** To the second only where the plan is. */
const clockTime = (ms: number, startsAt: number): string =>
  (ms % 60_000 === 0 ? scenarioTimeShort(ms, startsAt) : scenarioTime(ms, startsAt)).slice(0, -1);

export const rowId = (inject: string): string => `inject-${inject}`;

type RowProps = {
  readonly row: RundownRow;
  readonly next: boolean;
  readonly selected: boolean;
  readonly onSelect: (inject: string) => void;
};

/** What it waits for, and what the facilitator has done about it. */
const Words = ({ row, next }: Pick<RowProps, 'row' | 'next'>) => {
  const say = useControlWords();
  const text = useText();
  if (row.waitsFor === undefined) return null;
  const timed = next && row.trigger !== 'guard' && firesAt(row) !== undefined;
  return (
    <span className={css.words}>
      {next && <State of="next" />}
      {row.armed && row.state !== 'skipped' && <State of="armed" />}
      {row.state === 'held' && <State of="onHold" />}
      <span data-waits="">
        <i>{say('waitsFor')}</i> {text(row.waitsFor)}
        {timed && ` · ${say('orByHand')}`}
      </span>
    </span>
  );
};

/** Until it fires. */
const InTime = ({ at }: { readonly at: number }) => {
  const say = useControlWords();
  const time = useReading((now) => remaining(at - now));
  return <>{say('inTime', { time })}</>;
};

/** Drawn again only when its row changes: a plan has many. */
export const RundownRowView = memo(({ row, next, selected, onSelect }: RowProps) => {
  const say = useControlWords();
  const text = useText();
  const startsAt = useExercise()?.startsAt ?? 0;
  const { firedAt, plannedAt } = row;
  const over = row.state === 'fired' || row.state === 'skipped';
  const at = firesAt(row);
  const trigger = TRIGGERS[row.trigger];
  const classes = [
    css.row,
    over && css.past,
    row.armed && !over && css.armed,
    next && css.next,
    selected && css.selected,
  ];
  return (
    <tr
      id={rowId(row.inject)}
      className={classes.filter(Boolean).join(' ')}
      aria-selected={selected}
      data-inject={row.inject}
      data-state={row.state}
      onClick={() => onSelect(row.inject)}
    >
      <td>{plannedAt === undefined ? '—' : clockTime(plannedAt, startsAt)}</td>
      <td className={next ? css.due : undefined}>
        {firedAt !== undefined ? (
          scenarioTime(firedAt, startsAt).slice(0, -1)
        ) : next && at !== undefined ? (
          <InTime at={at} />
        ) : (
          '—'
        )}
      </td>
      <td className="r">
        {plannedAt === undefined
          ? ''
          : firedAt !== undefined
            ? row.trigger === 'guard' && plannedAt === 0
              ? ''
              : planOffset(firedAt - plannedAt)
            : at !== undefined && at !== plannedAt
              ? planOffset(at - plannedAt)
              : ''}
      </td>
      <td>
        <Icon name={trigger.icon} label={say(trigger.word)} />
      </td>
      <td>
        <b className={row.state === 'skipped' ? css.skipped : undefined}>{text(row.title)}</b>
        {row.state === 'skipped' && <span className="s"> {say('skippedWord')}</span>}
        <Words row={row} next={next} />
      </td>
      <td>
        {SIDES.filter((side) => row.to.includes(side)).map((side) => (
          <span key={side}>
            {' '}
            <SideMark side={side} label={side} />
          </span>
        ))}
      </td>
    </tr>
  );
});
