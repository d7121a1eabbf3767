import type { DeviceFrame } from '@firebreak/shared/wire/device.ts';
import { currentLanguage } from '../i18n/language.ts';
import type { ConnectionState } from './connection-state.ts';
import { numbersHeld } from './streams.ts';

/** The name alone, for whoever helps from across the room. Edge and Chrome both say Chrome. */
const NAMES = ['Edg', 'Firefox', 'Chrome', 'Safari'] as const;

const browser = (): string => {
  const name = NAMES.find((each) => navigator.userAgent.includes(each)) ?? '';
  return name === 'Edg' ? 'Edge' : name;
};

/** Browsers let a page sound once somebody has pressed something on it. */
const maySound = (): boolean => 'AudioContext' in window && (navigator.userActivation?.hasBeenActive ?? true);

export const deviceReport = (transport: string, { offset, streams }: ConnectionState): DeviceFrame => {
  const language = currentLanguage();
  return {
    transport: transport === 'polling' ? 'polling' : 'websocket',
    offset: Math.round(offset),
    language,
    languageFits: navigator.languages.some((tag) => tag.toLowerCase().startsWith(language)),
    width: window.innerWidth,
    height: window.innerHeight,
    touch: matchMedia('(pointer: coarse)').matches,
    browser: browser(),
    sound: maySound(),
    have: numbersHeld(streams),
  };
};
