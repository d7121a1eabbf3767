import { useEffect, useRef } from 'react';
import { useConnection } from '../connection/session-provider.tsx';
import { useConnectionState, useExercise } from '../connection/use-tables.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { announce } from '../ui/announcements.ts';

/** Calls with each value that follows another; the first is no news. */
const useChange = <T>(value: T, onChange: (value: T) => void): void => {
  const before = useRef(value);
  useEffect(() => {
    if (Object.is(before.current, value)) return;
    before.current = value;
    onChange(value);
  });
};

/** Each change of the state in the header is said once: the link's loss at once, its return when it has returned. */
export const useLinkAnnouncements = (): void => {
  const say = useFrameWords();
  const { replayed } = useConnection();
  const link = useConnectionState((state) => state.link);
  const ready = useConnectionState((state) => state.ready);
  const exercise = useExercise();
  const why = exercise?.pauseReason;
  useChange(link, (now) => {
    if (!ready || now === 'connecting') return;
    const words = { live: 'linkLive', reconnecting: 'linkLost', offline: 'linkOffline' } as const;
    announce({ text: say(words[now]), kind: 'link' }, now === 'live' ? 'polite' : 'assertive');
  });
  useChange(exercise?.phase, (now) => {
    if (replayed) return;
    if (now === 'paused') {
      const text = why === undefined ? say('linkPausedPlain') : say('linkPaused', { why });
      announce({ text, kind: 'phase' }, 'assertive');
    }
    if (now === 'running') announce({ text: say('linkRuns'), kind: 'phase' });
    if (now === 'hotwash' || now === 'closed') announce({ text: say('linkEnded'), kind: 'phase' }, 'assertive');
  });
};
