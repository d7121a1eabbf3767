import { useCallback, useState } from 'react';

export type Sound = 'off' | 'on' | 'none';

/** Browsers let a page sound only after a press; asking before it would only fill the console. */
export const useSound = () => {
  const [sound, setSound] = useState<Sound>('AudioContext' in window ? 'off' : 'none');
  const allow = useCallback(async () => {
    try {
      const context = new AudioContext();
      await context.resume();
      const tone = context.createOscillator();
      const volume = context.createGain();
      volume.gain.value = 0.05;
      tone.connect(volume).connect(context.destination);
      tone.start();
      tone.stop(context.currentTime + 0.15);
      setSound(context.state === 'running' ? 'on' : 'none');
    } catch {
      setSound('none');
    }
  }, []);
  return { sound, allow };
};
