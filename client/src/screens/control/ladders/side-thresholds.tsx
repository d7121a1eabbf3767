import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { ControlThresholdRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import { useReading } from '../../../connection/use-now.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { remaining } from '../../../format/duration.ts';
import { scenarioTime, scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import { isLive } from '../phases.ts';
import { useOff } from '../use-off.ts';
import css from './ladders.module.css';
import { OverrideDialog } from './override-dialog.tsx';
import { share } from './share.ts';

const timeOf = (row: ControlThresholdRow, now: number, startsAt: number): string | undefined => {
  if (row.state === 'tripped' && row.since !== undefined) return scenarioTime(row.since, startsAt);
  if (row.dueAt !== undefined && (row.state === 'pressing' || row.state === 'held')) return remaining(row.dueAt - now);
  return undefined;
};

const Threshold = ({ row }: { readonly row: ControlThresholdRow }) => {
  const say = useControlWords();
  const steer = useSteeringWords();
  const text = useText();
  const startsAt = useExercise()?.startsAt ?? 0;
  const isTrue = useControl((tables) => tables.beliefs[`${row.incident}:${row.hypothesis}`]?.isTrue);
  const { state } = row;
  const active = state === 'pressing' || state === 'held';
  const time = useReading((now) => timeOf(row, now, startsAt));
  return (
    <li data-threshold={row.id} data-state={state}>
      <p className={css.name}>
        {say('rung', { rung: row.rung })} <span>{text(row.label)}</span>
      </p>
      <p className={css.value}>
        <span>{say.rich('filedOf', { filed: share(row.filed), of: share(row.atLeast), b: (c) => <b>{c}</b> })}</span>
        {state === 'clear' && (
          <span className="s">{steer('away', { n: share(Math.max(0, row.atLeast - row.filed)) })}</span>
        )}
        <State of={state} {...(time !== undefined && { time })} />
      </p>
      <p className={css.note}>
        “{text(row.hypothesisLabel)}” · {text(row.waits)}
      </p>
      {isTrue === false && (active || state === 'tripped') && (
        <p className={css.false}>{say(active ? 'wouldBeFalse' : 'wasFalse')}</p>
      )}
    </li>
  );
};

/** One side: where it stands, each threshold with filed of needed, when it may step down. */
export const SideThresholds = ({ side }: { readonly side: SideId }) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const steer = useSteeringWords();
  const off = useOff(isLive);
  const [asked, setAsked] = useState(false);
  const ladder = useControl((tables) => tables.ladder[side]);
  const all = useControl((tables) => tables.thresholds);
  const rows = Object.values(all)
    .filter((row) => row.side === side)
    .sort((a, b) => a.rung - b.rung);
  if (!exercise || !ladder) return null;
  return (
    <div className={css.side}>
      <p className={css.head}>
        <SideMark side={side} /> {text(exercise.sides[side])}{' '}
        <span className={`q ${css.peak}`}>
          {say(ladder.peak > ladder.rung ? 'rungPeak' : 'rungLower', { rung: ladder.rung, peak: ladder.peak })}
        </span>
      </p>
      <ul>
        {rows.map((row) => (
          <Threshold key={row.id} row={row} />
        ))}
      </ul>
      <Button kind="word" off={off} quietReason onPress={() => setAsked(true)}>
        {steer('override')}
      </Button>
      <OverrideDialog side={side} open={asked} onClose={() => setAsked(false)} />
      {ladder.rung > 0 && (
        <p className={css.foot}>
          {ladder.coolUntil === undefined
            ? say('stepDownNow')
            : say('stepDownFrom', { time: scenarioTimeShort(ladder.coolUntil, exercise.startsAt) })}
        </p>
      )}
    </div>
  );
};
