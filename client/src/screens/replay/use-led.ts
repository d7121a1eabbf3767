import { useEffect, useState } from 'react';
import { api } from '../../connection/http.ts';

const ASK_MS = 1_000;

/** Where whoever presents this exercise stands, exercise ms; undefined while nobody leads or it cannot be asked. */
export const useLed = (exercise: string): number | undefined => {
  const [at, setAt] = useState<number>();
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (): Promise<void> => {
      const answer = await api.led(exercise);
      if (stopped) return;
      setAt(answer.ok ? answer.value.at : undefined);
      timer = setTimeout(() => void ask(), ASK_MS);
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [exercise]);
  return at;
};
