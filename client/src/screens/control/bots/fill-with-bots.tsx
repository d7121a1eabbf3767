import type { BotPolicy } from '@firebreak/shared/base/bot-policy.ts';
import { useState } from 'react';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirm } from '../../../ui/dialog.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { isOpen } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { PolicyChoice } from './policy-choice.tsx';

/** Every seat that has nobody, in one action. */
export const FillWithBots = () => {
  const say = useBotsWords();
  const act = useAct();
  const phase = useExercise()?.phase;
  const seats = useControl((tables) => tables.seats);
  const [open, setOpen] = useState(false);
  const [policy, setPolicy] = useState<BotPolicy>('bayes');
  const empty = Object.values(seats).filter(({ holder, bot }) => holder === undefined && !bot);
  if (phase === undefined || !isOpen(phase)) return null;
  const fill = async (): Promise<void> => {
    for (const { id } of empty) if (!(await act.send({ type: 'giveSeatToBot', seat: id, policy }))) return;
    setOpen(false);
  };
  return (
    <>
      {empty.length > 0 && (
        <Button kind="word" onPress={() => setOpen(true)}>
          {say('fill')}
        </Button>
      )}
      <Confirm
        title={say('fillTitle', { n: empty.length })}
        open={open}
        confirm={say('fillConfirm')}
        onConfirm={() => void fill()}
        onClose={() => setOpen(false)}
      >
        <PolicyChoice value={policy} onValue={setPolicy} />
        <p className="q">{say('giveBody')}</p>
        <ActRefusal act={act} />
      </Confirm>
    </>
  );
};
