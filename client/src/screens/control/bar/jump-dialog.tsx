import { useState } from 'react';
import { useReadExerciseNow } from '../../../connection/use-now.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { readTime } from '../../../format/read-time.ts';
import { scenarioTime } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useDeadlineWords } from '../answers/deadline-words.ts';
import { useAct } from '../use-act.ts';
import css from './bar-dialog.module.css';
import { wouldHappen } from './would-fire.ts';

type JumpDialogProps = {
  /** Exercise ms to go on by, where that is settled; else a time is asked for. */
  readonly by?: number | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
};

const WouldHappen = ({ to, startsAt }: { readonly to: number; readonly startsAt: number }) => {
  const say = useControlWords();
  const text = useText();
  const name = useDeadlineWords();
  const tables = useControl((all) => all);
  const { injects, expired } = wouldHappen(tables, to);
  const happens = [
    ...injects.flatMap((id) => {
      const row = tables.rundown[id];
      return row ? [{ key: id, at: row.dueAt ?? 0, what: text(row.title) }] : [];
    }),
    ...expired.map((each) => ({
      key: `${each.kind} ${each.id}`,
      at: each.at,
      what: say('runsOut', { what: name(each) }),
    })),
  ].sort((a, b) => a.at - b.at);
  if (happens.length === 0) return <p className={css.note}>{say('jumpNothing')}</p>;
  return (
    <>
      <p className={css.note}>{say('jumpWill', { n: happens.length })}</p>
      <ul className={css.list}>
        {happens.map(({ key, at, what }) => (
          <li key={key}>
            <time>{scenarioTime(at, startsAt)}</time> {what}
          </li>
        ))}
      </ul>
      <p className="s">{say('jumpNote')}</p>
    </>
  );
};

const JumpForm = ({ by, onClose }: Pick<JumpDialogProps, 'by' | 'onClose'>) => {
  const say = useControlWords();
  const frame = useFrameWords();
  const steer = useSteeringWords();
  const act = useAct();
  const exercise = useExercise();
  const readNow = useReadExerciseNow();
  const [typed, setTyped] = useState('');
  // The clock runs on while this is read: what was asked for is a stretch, and what is shown is where it led when asked.
  const [asked] = useState(readNow);
  const startsAt = exercise?.startsAt ?? 0;
  const to = by === undefined ? readTime(typed, startsAt, readNow()) : asked + by;
  const tooFar = to !== undefined && to > (exercise?.lengthMs ?? 0);
  const off =
    by !== undefined ? undefined : typed === '' ? say('jumpMissing') : to === undefined ? say('notATime') : undefined;
  const jump = async (): Promise<void> => {
    if (to !== undefined && (await act.send({ type: 'jumpClock', by: by ?? Math.round(to - readNow()) }))) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (off === undefined) void jump();
      }}
    >
      {by === undefined && (
        <TextInput
          label={say('jumpLabel')}
          help={say('jumpHelp')}
          value={typed}
          onValue={setTyped}
          inputMode="numeric"
          placeholder="14:05"
          autoComplete="off"
          autoFocus
          {...(typed !== '' && off !== undefined && { fault: off })}
        />
      )}
      {tooFar && <p className={css.note}>{say('jumpPastEnd')}</p>}
      {to !== undefined && <WouldHappen to={to} startsAt={startsAt} />}
      <p className={css.note}>{steer('cannotBeUndone')}</p>
      <ActRefusal act={act} />
      <div className={css.actions}>
        <Button onPress={onClose}>{frame('cancel')}</Button>
        <Button kind="main" type="submit" off={off} quietReason autoFocus={by !== undefined}>
          {to === undefined ? say('jump') : say('jumpConfirm', { time: scenarioTime(to, startsAt) })}
        </Button>
      </div>
    </form>
  );
};

/** Later times only; what the jump sets off is named before it is made. */
export const JumpDialog = ({ by, open, onClose }: JumpDialogProps) => {
  const say = useControlWords();
  const steer = useSteeringWords();
  return (
    <Dialog
      title={by === undefined ? say('jumpTitle') : steer('jumpBy', { n: by / 60_000 })}
      open={open}
      onClose={onClose}
      actions={[]}
    >
      <JumpForm by={by} onClose={onClose} />
    </Dialog>
  );
};
