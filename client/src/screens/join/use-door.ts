import type { DoorAnswer } from '@firebreak/shared/wire/http.ts';
import { useCallback, useEffect, useState } from 'react';
import { api, type Failure } from '../../connection/http.ts';
import { isWholeCode } from '../../format/join-code.ts';

const LOOK_AGAIN_MS = 15_000;

export type Door =
  | { readonly kind: 'none' | 'asking' }
  | { readonly kind: 'found'; readonly door: DoorAnswer }
  | { readonly kind: 'refused'; readonly failure: Failure; readonly until: number };

/** What stands behind a code, asked once nine digits are there and looked at again while the page waits. */
export const useDoor = (digits: string) => {
  const [answer, setAnswer] = useState<{ readonly digits: string; readonly door: Door }>();
  const [again, setAgain] = useState(0);
  const whole = isWholeCode(digits);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` asks anew
  useEffect(() => {
    if (!whole) return;
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const found = await api.door(digits);
      if (stale) return;
      if (found.ok) {
        setAnswer({ digits, door: { kind: 'found', door: found.value } });
        timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
        return;
      }
      const waitMs = (found.error.retryAfterS ?? 0) * 1000;
      setAnswer({ digits, door: { kind: 'refused', failure: found.error, until: Date.now() + waitMs } });
      if (waitMs > 0) timer = setTimeout(() => void look(), waitMs);
    };
    void look();
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [digits, whole, again]);

  const door: Door = !whole ? { kind: 'none' } : answer?.digits === digits ? answer.door : { kind: 'asking' };
  const askAgain = useCallback(() => setAgain((n) => n + 1), []);
  return { door, askAgain };
};
