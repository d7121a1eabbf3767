import type { Phase } from '@firebreak/shared/view/rows.ts';
import { useFrameWords } from '../i18n/frame-words.ts';

const KEYS = {
  lobby: 'phaseLobby',
  briefing: 'phaseBriefing',
  running: 'phaseRunning',
  paused: 'phasePaused',
  hotwash: 'phaseHotwash',
  closed: 'phaseClosed',
} as const satisfies Record<Phase, string>;

/** `Running · ×2` */
export const usePhaseWords = (): ((phase: Phase, pace: number) => string) => {
  const say = useFrameWords();
  return (phase, pace) => `${say(KEYS[phase])}${pace === 1 ? '' : ` · ${say('pace', { pace: `${pace}` })}`}`;
};
