import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
import { useEffect, useRef, useState } from 'react';
import { useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirm } from '../../../ui/dialog.tsx';
import { useHint } from '../../../ui/own-keys.ts';
import { useShortcut } from '../../../ui/use-shortcut.ts';
import { ActRefusal } from '../act-refusal.tsx';
import { isLive, isOpen } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import { EditDialog } from './edit-dialog.tsx';
import css from './item.module.css';
import { Recall, RecallSwitch } from './recall.tsx';
import { RetimeDialog } from './retime-dialog.tsx';

/** Fire takes Arm's place: the second click of a double click on Arm must not fire. */
const DOUBLE_CLICK_MS = 500;

/** Arm, then fire. Everything else keeps it from firing by itself. */
export const ItemButtons = ({ row }: { readonly row: RundownRow }) => {
  const say = useControlWords();
  const steer = useSteeringWords();
  const text = useText();
  const act = useAct();
  const exercise = useExercise();
  // While the clock stands, now is now.
  const recallable = exercise?.recallWindow === true && exercise.phase === 'running';
  const [asked, setAsked] = useState<'retime' | 'skip' | 'fire' | 'edit'>();
  const offOpen = useOff(isOpen);
  const offLive = useOff(isLive);
  const { inject, armed } = row;
  const held = row.state === 'held';
  const changedAt = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment at which the buttons changed places.
  useEffect(() => {
    changedAt.current = performance.now();
  }, [armed, inject]);
  const fireNow = ({ byKeyboard }: { readonly byKeyboard: boolean }): void => {
    if (!byKeyboard && performance.now() - changedAt.current < DOUBLE_CLICK_MS) return;
    if (armed) void act.send({ type: 'fireInject', inject });
    else setAsked('fire');
  };
  const fireUnarmed = async (): Promise<void> => {
    if (await act.send({ type: 'fireInject', inject })) setAsked(undefined);
  };
  const arm = (): void => void act.send({ type: armed ? 'disarmInject' : 'armInject', inject });
  const skip = async (): Promise<void> => {
    if (await act.send({ type: 'skipInject', inject })) setAsked(undefined);
  };
  useShortcut('arm', arm, offOpen === undefined);
  const [armHint, fireHint] = [useHint('arm'), useHint('fireArmed')];
  if (row.recallUntil !== undefined) return <Recall row={row} act={act} />;
  const quiet = { quietReason: true } as const;
  const fire = (
    <Button
      kind={armed ? 'main' : 'plain'}
      className={armed ? (css.fire ?? '') : ''}
      {...(armed && { hint: fireHint })}
      off={offLive}
      {...quiet}
      onPress={fireNow}
    >
      {say('fireNow')}
    </Button>
  );
  const arming = (
    <Button
      kind={armed ? 'plain' : 'main'}
      className={armed ? '' : (css.fire ?? '')}
      hint={armHint}
      off={offOpen}
      {...quiet}
      onPress={arm}
    >
      {say(armed ? 'disarm' : 'arm')}
    </Button>
  );
  return (
    <>
      <div className={css.buttons}>
        {armed ? fire : arming}
        {armed ? arming : fire}
        <Button
          off={offOpen}
          {...quiet}
          onPress={() => void act.send({ type: held ? 'releaseInject' : 'holdInject', inject })}
        >
          {say(held ? 'release' : 'hold')}
        </Button>
        <Button off={offLive} {...quiet} onPress={() => setAsked('retime')}>
          {say('retime')}
        </Button>
        {row.previews.length > 0 && (
          <Button off={offOpen} {...quiet} onPress={() => setAsked('edit')}>
            {steer('edit')}
          </Button>
        )}
        <Button off={offOpen} {...quiet} onPress={() => setAsked('skip')}>
          {say('skip')}
        </Button>
        <RecallSwitch act={act} />
      </div>
      {armed && offLive === undefined && !recallable && <p className={css.more}>{steer('cannotBeUndone')}</p>}
      {asked === undefined && <ActRefusal act={act} />}
      <EditDialog row={row} open={asked === 'edit'} onClose={() => setAsked(undefined)} />
      <Confirm
        title={steer('fireTitle', { title: text(row.title) })}
        open={asked === 'fire'}
        confirm={steer('fireConfirm')}
        onConfirm={() => void fireUnarmed()}
        onClose={() => setAsked(undefined)}
      >
        <p>{steer('fireBody')}</p>
        {!recallable && <p>{steer('cannotBeUndone')}</p>}
        <ActRefusal act={act} />
      </Confirm>
      <RetimeDialog row={row} open={asked === 'retime'} onClose={() => setAsked(undefined)} />
      <Confirm
        title={say('skipTitle', { title: text(row.title) })}
        open={asked === 'skip'}
        confirm={say('skipConfirm')}
        onConfirm={() => void skip()}
        onClose={() => setAsked(undefined)}
      >
        <p>{say('skipBody')}</p>
        <ActRefusal act={act} />
      </Confirm>
    </>
  );
};
