import type { Phase } from '@firebreak/shared/view/rows.ts';
import { useLive } from '../../connection/use-send.ts';
import { useExercise } from '../../connection/use-tables.ts';
import { useControlWords } from '../../i18n/control-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';

/** Why nothing can be done here now: no connection, or a phase that does not allow it. */
export const useOff = (allows: (phase: Phase) => boolean): string | undefined => {
  const live = useLive();
  const phase = useExercise()?.phase;
  const frame = useFrameWords();
  const say = useControlWords();
  if (!live) return frame('notLive');
  if (phase === undefined || allows(phase)) return undefined;
  return phase === 'lobby' || phase === 'briefing' ? say('offBefore') : say('offAfter');
};
