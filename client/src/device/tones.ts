import { create } from 'zustand';
import { readStored, writeStored } from './stored.ts';

/** `yours`: a deadline of this desk's own. `theirs`: a call or a silence of the other side's. */
export type Tone = 'yours' | 'theirs';

const PITCH_HZ: Readonly<Record<Tone, number>> = { yours: 440, theirs: 660 };
const LENGTH_S = 0.25;
const VOLUME = 0.06;
const KEY = 'tones';

const useStore = create<{ readonly on: boolean }>(() => ({ on: readStored(KEY) === true }));
let context: AudioContext | undefined;

/** Browsers let a page sound only after a press of its reader's. */
const wake = (): void => {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') void context.resume().catch(() => {});
  } catch {
    // A device without sound: the words and the bars say the same.
  }
};

if (useStore.getState().on) {
  for (const press of ['pointerdown', 'keydown'] as const) window.addEventListener(press, wake, { once: true });
}

export const playTone = (tone: Tone): void => {
  if (!useStore.getState().on || !context) return;
  const source = context.createOscillator();
  const volume = context.createGain();
  source.frequency.value = PITCH_HZ[tone];
  volume.gain.value = VOLUME;
  source.connect(volume).connect(context.destination);
  source.start();
  source.stop(context.currentTime + LENGTH_S);
};

/** Off until the reader allows it; held on this device. Called from a press. */
export const setTones = (on: boolean): void => {
  writeStored(KEY, on);
  useStore.setState({ on });
  if (on) wake();
};

export const useTones = (): boolean => useStore((state) => state.on);
