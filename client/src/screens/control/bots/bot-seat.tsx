import type { BotPolicy } from '@firebreak/shared/base/bot-policy.ts';
import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { useState } from 'react';
import { useExercise } from '../../../connection/use-tables.ts';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { Button } from '../../../ui/button.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { isOpen } from '../phases.ts';
import { useAct } from '../use-act.ts';
import css from './bots.module.css';
import { PolicyChoice } from './policy-choice.tsx';

/** Of one seat: given to a bot, taken over by one, handed back. */
export const BotSeat = ({ seat }: { readonly seat: SeatRow }) => {
  const say = useBotsWords();
  const frame = useFrameWords();
  const act = useAct();
  const phase = useExercise()?.phase;
  const [asked, setAsked] = useState(false);
  const [policy, setPolicy] = useState<BotPolicy>('bayes');
  const { id, holder, bot } = seat;
  if (phase === undefined || !isOpen(phase)) return null;
  const give = async (): Promise<void> => {
    const takeOver = holder !== undefined && { takeOver: true as const };
    if (await act.send({ type: 'giveSeatToBot', seat: id, policy, ...takeOver })) setAsked(false);
  };
  return (
    <div className={css.part} data-bot-seat={id}>
      {bot ? (
        <Button kind="main" onPress={() => void act.send({ type: 'handBackSeat', seat: id })}>
          {holder === undefined ? say('handBack') : say('handBackTo', { name: holder })}
        </Button>
      ) : asked ? (
        <>
          <PolicyChoice value={policy} onValue={setPolicy} />
          <p className="q">
            {holder !== undefined && say('takeOverBody', { name: holder })} {say('giveBody')}
          </p>
          <div className={css.acts}>
            <Button kind="main" onPress={() => void give()}>
              {say('giveConfirm')}
            </Button>
            <Button onPress={() => setAsked(false)}>{frame('cancel')}</Button>
          </div>
        </>
      ) : (
        <Button onPress={() => setAsked(true)}>{say(holder === undefined ? 'give' : 'takeOver')}</Button>
      )}
      <ActRefusal act={act} />
    </div>
  );
};
