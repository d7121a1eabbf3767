import { useDeviceNow } from '../../connection/use-now.ts';
import { scenarioTimeShort } from '../../format/scenario-time.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { JoinRefusal } from './join-refusal.tsx';
import { mayRetry } from './refusals.ts';
import type { Door } from './use-door.ts';

type DoorLineProps = { readonly door: Door; readonly onAgain: () => void };

/** What the nine digits led to: the exercise and its door, or why not. */
export const DoorLine = ({ door, onAgain }: DoorLineProps) => {
  const say = useJoinWords();
  const text = useText();
  const now = useDeviceNow();
  switch (door.kind) {
    case 'none':
      return null;
    case 'asking':
      return <Loading what={say('looking')} />;
    case 'refused':
      return (
        <JoinRefusal
          failure={door.failure}
          waitMs={door.until - now}
          {...(mayRetry(door.failure) && { ways: <Button onPress={onAgain}>{say('tryAgain')}</Button> })}
        />
      );
    case 'found': {
      const { title, startsAt, phase, locked } = door.door;
      const running = phase === 'running' || phase === 'paused';
      return (
        <p>
          <Icon name={locked ? 'lock' : 'done'} /> <b>{text(title)}</b>{' '}
          {say('starts', { time: scenarioTimeShort(0, startsAt) })}{' '}
          {say(locked ? 'doorLocked' : running ? 'doorRunning' : 'doorOpen')}
        </p>
      );
    }
  }
};
