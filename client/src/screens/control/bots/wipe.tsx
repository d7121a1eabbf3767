import { useState } from 'react';
import { useLocation } from 'wouter';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirm } from '../../../ui/dialog.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useDoor } from '../door-provider.tsx';
import { logPath, operations } from '../exercise-operations.ts';
import { useAct } from '../use-act.ts';

/** A rehearsal leaves nothing; whoever wants its log saves it first. */
export const Wipe = () => {
  const say = useBotsWords();
  const control = useControlWords();
  const act = useAct();
  const [, navigate] = useLocation();
  const { answer } = useDoor();
  const [open, setOpen] = useState(false);
  if (!answer?.rehearsal) return null;
  const wipe = async (): Promise<void> => {
    await act.call('wipe', async () => {
      const done = await operations.wipe(answer.id);
      if (done.ok) navigate('/control');
      return done;
    });
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('wipe')}</Button>
      <Confirm
        title={say('wipeTitle')}
        open={open}
        confirm={say('wipeConfirm')}
        onConfirm={() => void wipe()}
        onClose={() => setOpen(false)}
      >
        <p>{say('wipeBody')}</p>
        <p>
          <a href={logPath(answer.id)} download>
            {control('downloadLog')}
          </a>
        </p>
        <ActRefusal act={act} />
      </Confirm>
    </>
  );
};
