import { useState } from 'react';
import { useConnectionState, useControl, useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirm } from '../../../ui/dialog.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { seatsAlive } from '../answers/seats-alive.ts';
import { Wipe } from '../bots/wipe.tsx';
import { isBefore } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import { EndDialog } from './end-dialog.tsx';
import { PaceSelect } from './pace-select.tsx';

/** Begin briefing, start (naming whoever is missing), or close it unplayed. */
export const BeforeButtons = ({ phase }: { readonly phase: 'lobby' | 'briefing' }) => {
  const say = useControlWords();
  const steer = useSteeringWords();
  const text = useText();
  const act = useAct();
  const off = useOff(isBefore);
  const [asked, setAsked] = useState<'brief' | 'start' | 'close'>();
  const sides = useExercise()?.sides;
  const seats = useControl((tables) => tables.seats);
  const presence = useConnectionState((state) => state.presence.seats);
  const { vacant, away, notReady } = seatsAlive(seats, presence);
  const complete = vacant.length + away.length + notReady.length === 0;
  const start = async (): Promise<void> => {
    if (await act.send({ type: 'startExercise' })) setAsked(undefined);
  };
  const brief = async (): Promise<void> => {
    if (await act.send({ type: 'beginBriefing' })) setAsked(undefined);
  };
  const names = (rows: typeof vacant): string =>
    rows.map((row) => `${sides ? text(sides[row.side]) : row.side} · ${text(row.office)}`).join(say('listSemicolon'));
  const quiet = { off, quietReason: true };
  return (
    <>
      {phase === 'lobby' && (
        <Button kind="main" {...quiet} onPress={() => setAsked('brief')}>
          {say('beginBriefing')}
        </Button>
      )}
      <Button kind={phase === 'briefing' ? 'main' : 'plain'} {...quiet} onPress={() => setAsked('start')}>
        {say(complete ? 'start' : 'startAsk')}
      </Button>
      <PaceSelect act={act} />
      <Button {...quiet} onPress={() => setAsked('close')}>
        {say('close')}
      </Button>
      <Wipe />
      {asked === undefined && <ActRefusal act={act} />}
      <Confirm
        title={steer('briefTitle')}
        open={asked === 'brief'}
        confirm={steer('briefNow')}
        onConfirm={() => void brief()}
        onClose={() => setAsked(undefined)}
      >
        <p>{steer('cannotBeUndone')}</p>
        <ActRefusal act={act} />
      </Confirm>
      <Confirm
        title={complete ? steer('startTitle') : say('startTitle')}
        open={asked === 'start'}
        confirm={complete ? steer('startNow') : say('startAnyway')}
        onConfirm={() => void start()}
        onClose={() => setAsked(undefined)}
      >
        {vacant.length > 0 && <p>{say('missingVacant', { who: names(vacant) })}</p>}
        {away.length > 0 && <p>{say('missingAway', { who: names(away) })}</p>}
        {notReady.length > 0 && <p>{say('missingReady', { who: names(notReady) })}</p>}
        <p>{steer('cannotBeUndone')}</p>
        <ActRefusal act={act} />
      </Confirm>
      <EndDialog what="close" open={asked === 'close'} onClose={() => setAsked(undefined)} />
    </>
  );
};
