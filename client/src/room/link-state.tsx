import { useConnection } from '../connection/session-provider.tsx';
import { useDeviceNow } from '../connection/use-now.ts';
import { useConnectionState, useExercise } from '../connection/use-tables.ts';
import { elapsed } from '../format/duration.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Button } from '../ui/button.tsx';
import { State } from '../ui/state.tsx';

const seconds = (ms: number): string => `${Math.max(0, Math.ceil(ms / 1000))} s`;

/** This browser's link in words. Paused and ended stand here too, once the link itself is live. */
export const LinkState = () => {
  const say = useFrameWords();
  const { reconnectNow, replayed } = useConnection();
  const link = useConnectionState((state) => state.link);
  const since = useConnectionState((state) => state.linkSince);
  const retryAt = useConnectionState((state) => state.retryAt);
  const phase = useExercise()?.phase;
  const now = useDeviceNow();
  if (replayed) return <State of="replayed" />;
  if (link === 'live') {
    return <State of={phase === 'paused' ? 'paused' : phase === 'hotwash' || phase === 'closed' ? 'ended' : 'live'} />;
  }
  if (link === 'connecting') return <State of="connecting" />;
  return (
    <>
      <State of={link} {...(link === 'reconnecting' && retryAt !== undefined && { time: seconds(retryAt - now) })} />
      {link === 'offline' && <span className="s">{say('viewAge', { age: elapsed(now - since) })}</span>}
      <Button kind="word" onPress={reconnectNow}>
        {say('reconnectNow')}
      </Button>
    </>
  );
};
