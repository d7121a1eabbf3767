import { useEffect, useRef, useState } from 'react';
import { seqAtTime } from './stepping.ts';

type Player = {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
};

const TICK_MS = 100;
/** A silence longer than this on the wall is folded: play goes on at the next record. */
const IDLE_TICKS = 15;

/** Runs the cursor through exercise time, `speed` exercise minutes per second. */
export const usePlayer = (
  records: readonly { readonly at: number }[],
  seq: number,
  speed: number,
  onSeq: (seq: number) => void,
): Player => {
  const [playing, setPlaying] = useState(false);
  const latest = useRef({ seq, onSeq });
  useEffect(() => {
    latest.current = { seq, onSeq };
  });
  useEffect(() => {
    if (!playing) return;
    let at = records[latest.current.seq]?.at ?? 0;
    let quiet = 0;
    const timer = setInterval(() => {
      const here = latest.current.seq;
      const next = records[here + 1];
      if (!next) {
        setPlaying(false);
        return;
      }
      at += (TICK_MS / 1000) * speed * 60_000;
      quiet += 1;
      if (quiet > IDLE_TICKS) at = Math.max(at, next.at);
      const there = seqAtTime(records, at);
      if (there <= here) return;
      quiet = 0;
      latest.current.onSeq(there);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [playing, speed, records]);
  return { playing, toggle: () => setPlaying((p) => !p), stop: () => setPlaying(false) };
};
