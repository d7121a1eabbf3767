import { useSyncExternalStore } from 'react';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import type { Replay } from './replay.ts';

/** Whether the log is whole, in words. */
export const useChecked = (replay: Replay): string => {
  const say = useDebriefWords();
  const checked = useSyncExternalStore(replay.subscribe, () => replay.checked);
  if (checked.kind === 'checking') return say('checking', { of: replay.records.length });
  if (checked.kind === 'whole')
    return say('verified', { hash: `${checked.hash.slice(0, 4)} ${checked.hash.slice(4, 8)}` });
  const { seq, message } = checked.fault;
  return say('brokenAt', { seq, why: message, last: replay.records.length - 1 });
};
