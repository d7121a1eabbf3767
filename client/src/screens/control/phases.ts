import type { Phase } from '@firebreak/shared/view/rows.ts';

export const isBefore = (phase: Phase): boolean => phase === 'lobby' || phase === 'briefing';
export const isLive = (phase: Phase): boolean => phase === 'running' || phase === 'paused';
export const isOpen = (phase: Phase): boolean => isBefore(phase) || isLive(phase);
export const isAfter = (phase: Phase): boolean => phase === 'hotwash' || phase === 'closed';
