import { useEffect } from 'react';

/** Keeps the display awake where the browser allows it: over https and on this machine itself. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let held: WakeLockSentinel | undefined;
    let gone = false;
    const take = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      // A browser on battery may refuse: the screen then dims as its owner has set it.
      const lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (gone) void lock?.release();
      else held = lock;
    };
    const again = (): void => void take();
    void take();
    document.addEventListener('visibilitychange', again);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', again);
      void held?.release();
    };
  }, []);
};
