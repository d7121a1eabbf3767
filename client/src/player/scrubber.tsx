import { type PointerEvent, type ReactNode, useRef } from 'react';
import { usePlayerWords } from '../i18n/player-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useHint } from '../ui/own-keys.ts';
import css from './scrubber.module.css';

type ScrubberProps = {
  readonly seq: number;
  readonly at: number;
  readonly count: number;
  readonly endAt: number;
  /** Exercise ms of what may be worth a stop. */
  readonly ticks: readonly number[];
  readonly timeOf: (at: number) => string;
  readonly playing: boolean;
  readonly speed: number;
  /** Whether ticks ahead are left out. */
  readonly hideFuture: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onTime: (at: number) => void;
  readonly onPlay: () => void;
  readonly onSpeed: () => void;
  /** Absent where there is no future to show. */
  readonly onHide?: () => void;
  /** What else the bar holds. */
  readonly children?: ReactNode;
};

/** A slider over exercise time; single records by the buttons beside it and the arrow keys. */
export const Scrubber = (props: ScrubberProps) => {
  const {
    seq,
    at,
    count,
    endAt,
    ticks,
    timeOf,
    playing,
    speed,
    hideFuture,
    onStep,
    onTime,
    onPlay,
    onSpeed,
    onHide,
    children,
  } = props;
  const say = usePlayerWords();
  const hideHint = useHint('hideFuture');
  const track = useRef<HTMLDivElement>(null);
  const share = (t: number): string => `${Math.min(100, (t / endAt) * 100)}%`;
  const drag = (event: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect();
    if (!box || (event.type === 'pointermove' && event.buttons === 0)) return;
    if (event.type === 'pointerdown') track.current?.setPointerCapture(event.pointerId);
    onTime(Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)) * endAt);
  };
  return (
    <div className={css.bar}>
      <div className={css.buttons}>
        <Button aria-label={say('back')} onPress={() => onStep(-1)}>
          <Icon name="prev1" />
        </Button>
        <Button kind="main" hint={useHint('play')} onPress={onPlay}>
          <Icon name={playing ? 'pause' : 'play'} /> {say(playing ? 'stop' : 'play')}
        </Button>
        <Button aria-label={say('forward')} onPress={() => onStep(1)}>
          <Icon name="next" />
        </Button>
      </div>
      <div
        ref={track}
        className={css.track}
        role="slider"
        tabIndex={0}
        aria-label={say('position')}
        aria-valuemin={0}
        aria-valuemax={count - 1}
        aria-valuenow={seq}
        aria-valuetext={`${timeOf(at)}, ${say('record', { b: seq, of: count })}`}
        onPointerDown={drag}
        onPointerMove={drag}
      >
        <i style={{ width: share(at) }} />
        {ticks
          .filter((t) => !hideFuture || t <= at)
          .map((t) => (
            <s key={t} style={{ left: share(t) }} />
          ))}
        <b style={{ left: share(at) }} />
      </div>
      <p className={css.record}>{say.rich('record', { b: <b key="b">{seq}</b>, of: count - 1 })}</p>
      {children}
      <div className={css.buttons}>
        <Button title={say('speed')} onPress={onSpeed}>
          {say('speedIs', { speed })}
        </Button>
        {onHide && (
          <Button hint={hideHint} on={hideFuture} onPress={onHide}>
            {say(hideFuture ? 'show' : 'hide')}
          </Button>
        )}
      </div>
    </div>
  );
};
