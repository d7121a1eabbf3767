import { useEffect, useRef } from 'react';
import { useConnectionState } from '../connection/use-tables.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { announce } from '../ui/announcements.ts';

/** Each change of the link is said once: its loss at once, its return when it has returned. */
export const useLinkAnnouncements = (): void => {
  const say = useFrameWords();
  const live = useConnectionState((state) => state.link === 'live');
  const ready = useConnectionState((state) => state.ready);
  const before = useRef(live);
  useEffect(() => {
    if (before.current === live) return;
    before.current = live;
    if (!ready) return;
    announce({ text: say(live ? 'linkLive' : 'linkLost'), kind: 'link' }, live ? 'polite' : 'assertive');
  }, [live, ready, say]);
};
