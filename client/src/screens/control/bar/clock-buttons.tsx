import { MINUTE_MS } from '@firebreak/shared/base/time.ts';
import { useState } from 'react';
import { useConnectionState, useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useHint } from '../../../ui/own-keys.ts';
import { useShortcut } from '../../../ui/use-shortcut.ts';
import { ActRefusal } from '../act-refusal.tsx';
import { Wipe } from '../bots/wipe.tsx';
import { isLive } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import { AfterButtons } from './after-buttons.tsx';
import { BeforeButtons } from './before-buttons.tsx';
import css from './clock-bar.module.css';
import { EndDialog } from './end-dialog.tsx';
import { JumpDialog } from './jump-dialog.tsx';
import { PaceSelect } from './pace-select.tsx';
import { PauseDialog } from './pause-dialog.tsx';

type Asked = 'pause' | 'end' | { readonly jump: number | undefined } | undefined;

const LiveButtons = () => {
  const say = useControlWords();
  const steer = useSteeringWords();
  const act = useAct();
  const off = useOff(isLive);
  const [asked, setAsked] = useState<Asked>();
  const exercise = useExercise();
  const paused = exercise?.phase === 'paused';
  // After a restart the banner carries the one solid button.
  const recovered = exercise?.recovered === true;
  const counting = useConnectionState((state) => state.resumesAt !== undefined);
  const resume = (): void => void act.countIn(!counting);
  useShortcut('pause', () => (paused ? resume() : setAsked('pause')), off === undefined);
  const pauseHint = useHint('pause');
  const quiet = { off, quietReason: true };
  const close = (): void => setAsked(undefined);
  const jumping = typeof asked === 'object' ? asked : undefined;
  return (
    <>
      <Button
        kind={paused && !recovered ? 'main' : 'plain'}
        hint={pauseHint}
        {...quiet}
        onPress={() => (paused ? resume() : setAsked('pause'))}
      >
        <Icon name={paused ? 'play' : 'pause'} />
        {paused && counting ? steer('stayPaused') : say(paused ? 'resume' : 'pause')}
      </Button>
      <Button {...quiet} onPress={() => setAsked({ jump: MINUTE_MS })}>
        {say('plusOne')}
      </Button>
      <Button {...quiet} onPress={() => setAsked({ jump: 5 * MINUTE_MS })}>
        {say('plusFive')}
      </Button>
      <Button {...quiet} onPress={() => setAsked({ jump: undefined })}>
        {say('jumpTo')}
      </Button>
      <PaceSelect act={act} />
      <Button {...quiet} onPress={() => setAsked('end')}>
        {say('end')}
      </Button>
      <Wipe />
      <ActRefusal act={act} />
      <PauseDialog open={asked === 'pause'} onClose={close} />
      <JumpDialog by={jumping?.jump} open={jumping !== undefined} onClose={close} />
      <EndDialog what="end" open={asked === 'end'} onClose={close} />
    </>
  );
};

/** What the clock can do in this phase. */
export const ClockButtons = () => {
  const phase = useExercise()?.phase;
  return (
    <div className={css.buttons}>
      {(phase === 'lobby' || phase === 'briefing') && <BeforeButtons phase={phase} />}
      {(phase === 'running' || phase === 'paused') && <LiveButtons />}
      {(phase === 'hotwash' || phase === 'closed') && <AfterButtons phase={phase} />}
    </div>
  );
};
