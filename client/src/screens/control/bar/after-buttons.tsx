import { useState } from 'react';
import { Link } from 'wouter';
import { useControlWords } from '../../../i18n/control-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Wipe } from '../bots/wipe.tsx';
import { useDoor } from '../door-provider.tsx';
import { logPath } from '../exercise-operations.ts';
import { useOff } from '../use-off.ts';
import { EndDialog } from './end-dialog.tsx';

/** After the end: the debrief, the log, and closing for good. */
export const AfterButtons = ({ phase }: { readonly phase: 'hotwash' | 'closed' }) => {
  const say = useControlWords();
  const { answer } = useDoor();
  const [asked, setAsked] = useState(false);
  const off = useOff(() => true);
  return (
    <>
      {answer && (
        <>
          <Link href={`/debrief/${answer.id}`} className="b">
            {say('openDebrief')}
          </Link>
          <a href={logPath(answer.id)} download>
            {say('downloadLog')}
          </a>
        </>
      )}
      {phase === 'hotwash' && (
        <Button off={off} quietReason onPress={() => setAsked(true)}>
          {say('close')}
        </Button>
      )}
      <Wipe />
      <EndDialog what="close" open={asked} onClose={() => setAsked(false)} />
    </>
  );
};
