import type { SideTables } from '@firebreak/shared/view/tables.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useExercise } from '../../connection/use-tables.ts';
import { scenarioTime } from '../../format/scenario-time.ts';
import { useReplayWords } from '../../i18n/replay-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Scrubber } from '../../player/scrubber.tsx';
import { faster, slower } from '../../player/stepping.ts';
import { usePlayer } from '../../player/use-player.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import type { SeenMoment } from './moments.ts';
import css from './replay.module.css';
import type { ReplayConnection } from './replay-connection.ts';
import { useCursor } from './use-cursor.ts';
import { useLed } from './use-led.ts';

const FIRST_SPEED = 1;

/** Exercise ms at which something was put before this desk. */
const arrivals = (moments: readonly SeenMoment[]): readonly number[] => {
  const last = moments[moments.length - 1];
  if (!last) return [];
  const { situation, messages } = last.tables as unknown as SideTables;
  const came = [
    ...Object.values(situation).map((item) => item.receivedAt),
    ...Object.values(messages).map((row) => (row.mine ? row.sentAt : row.receivedAt)),
  ];
  return [...new Set(came.flatMap((at) => at ?? []))];
};

type ReplayBarProps = {
  readonly session: string;
  readonly who: SessionAnswer;
  readonly moments: readonly SeenMoment[];
  readonly connection: ReplayConnection;
};

/** Steps through what the seat was shown; goes where whoever presents goes until its reader goes elsewhere. */
export const ReplayBar = ({ session, who, moments, connection }: ReplayBarProps) => {
  const say = useReplayWords();
  const text = useText();
  const startsAt = useExercise()?.startsAt ?? 0;
  const [speed, setSpeed] = useState(FIRST_SPEED);
  const [apart, setApart] = useState(false);
  const { cursor, toTime, toIndex, end } = useCursor(moments, connection.show);
  const led = useLed(who.exercise);
  const player = usePlayer(moments, cursor.index, speed, toIndex);
  const isLed = led !== undefined;
  const following = isLed && !apart;
  useEffect(() => {
    // Whoever leads next is followed again.
    if (!isLed) setApart(false);
  }, [isLed]);
  useEffect(() => {
    if (following) toTime(led);
  }, [following, led, toTime]);
  /** Whoever moves the cursor goes their own way. */
  const own =
    <T,>(go: (to: T) => void) =>
    (to: T): void => {
      if (isLed) setApart(true);
      go(to);
    };
  const step = own((by: number) => toIndex(cursor.index + by));
  const play = own(() => player.toggle());
  useShortcut('previousEvent', () => step(-1));
  useShortcut('nextEvent', () => step(1));
  useShortcut('toStart', () => step(-moments.length));
  useShortcut('toEnd', () => step(moments.length));
  useShortcut('play', () => play(undefined));
  useShortcut('slower', () => setSpeed(slower));
  useShortcut('faster', () => setSpeed(faster));
  const time = (at: number): string => scenarioTime(at, startsAt);
  const title = say('title', {
    office: who.office ? text(who.office) : '',
    side: who.sideName ? text(who.sideName) : '',
  });
  const ticks = useMemo(() => arrivals(moments), [moments]);
  return (
    <section className={css.bar} aria-label={title} data-following={following}>
      <p className={css.who}>
        <strong>{title}</strong> <span>{say('only')}</span>
      </p>
      {isLed && (
        <p className={css.led} role="status">
          {say(following ? 'following' : 'apart')}{' '}
          <Button onPress={() => setApart(following)}>{say(following ? 'detach' : 'return')}</Button>
        </p>
      )}
      <Link href={`/desk/${session}`}>{say('toDesk')}</Link>
      <div className={css.player}>
        <Scrubber
          {...{ ticks, speed }}
          seq={cursor.index}
          at={cursor.at}
          count={moments.length}
          endAt={Math.max(1, end)}
          timeOf={time}
          playing={player.playing}
          hideFuture={false}
          onStep={step}
          onTime={own(toTime)}
          onPlay={() => play(undefined)}
          onSpeed={() => setSpeed(speed === 16 ? 0.5 : faster)}
        >
          <span className="mono">{time(cursor.at)}</span>
        </Scrubber>
      </div>
    </section>
  );
};
