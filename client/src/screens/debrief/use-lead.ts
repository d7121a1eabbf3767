import { useEffect, useRef, useState } from 'react';
import { api } from '../../connection/http.ts';

/** Told at most so often while the cursor moves, and again so often while it rests. */
const TELL_MS = 300;
const AGAIN_MS = 5_000;

export type Lead = {
  readonly leading: boolean;
  /** The server did not take it: nobody follows. */
  readonly failed: boolean;
  readonly toggle: () => void;
};

/** Has the room's own replays stand where this cursor stands, exercise ms, until it is let go. */
export const useLead = (exercise: string, at: number): Lead => {
  const [leading, setLeading] = useState(false);
  const [failed, setFailed] = useState(false);
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  }, [at]);
  useEffect(() => {
    if (!leading) return;
    let told: number | undefined;
    let since = 0;
    const timer = setInterval(() => {
      since += TELL_MS;
      if (told === latest.current && since < AGAIN_MS) return;
      told = latest.current;
      since = 0;
      void api.lead(exercise, { at: told }).then((answer) => setFailed(!answer.ok));
    }, TELL_MS);
    return () => {
      clearInterval(timer);
      void api.lead(exercise, { at: null });
    };
  }, [leading, exercise]);
  return { leading, failed: leading && failed, toggle: () => setLeading((on) => !on) };
};
