import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import { useReadExerciseNow } from '../../../connection/use-now.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { readTime } from '../../../format/read-time.ts';
import { scenarioTime, scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';
import css from './item.module.css';

type RetimeDialogProps = { readonly row: RundownRow; readonly open: boolean; readonly onClose: () => void };

const RetimeForm = ({ row, onClose }: Pick<RetimeDialogProps, 'row' | 'onClose'>) => {
  const say = useControlWords();
  const frame = useFrameWords();
  const act = useAct();
  const exercise = useExercise();
  const readNow = useReadExerciseNow();
  const startsAt = exercise?.startsAt ?? 0;
  const planned = row.dueAt ?? row.plannedAt;
  const [typed, setTyped] = useState(
    planned !== undefined && planned > readNow() ? scenarioTimeShort(planned, startsAt).slice(0, -1) : '',
  );
  const to = readTime(typed, startsAt, readNow());
  const tooFar = to !== undefined && to > (exercise?.lengthMs ?? 0);
  const off = to === undefined ? say('notATime') : undefined;
  const retime = async (): Promise<void> => {
    if (to !== undefined && (await act.send({ type: 'retimeInject', inject: row.inject, at: Math.round(to) })))
      onClose();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (off === undefined) void retime();
      }}
    >
      <TextInput
        label={say('retimeLabel')}
        help={say(row.trigger === 'guard' ? 'retimeGuardHelp' : 'jumpHelp')}
        value={typed}
        onValue={setTyped}
        inputMode="numeric"
        placeholder="14:05"
        autoComplete="off"
        autoFocus
        {...(typed !== '' && off !== undefined && { fault: off })}
      />
      {tooFar && <p>{say('jumpPastEnd')}</p>}
      <ActRefusal act={act} />
      <div className={css.actions}>
        <Button onPress={onClose}>{frame('cancel')}</Button>
        <Button kind="main" type="submit" off={off} quietReason>
          {to === undefined ? say('retimeConfirm') : say('retimeTo', { time: scenarioTime(to, startsAt) })}
        </Button>
      </div>
    </form>
  );
};

export const RetimeDialog = ({ row, open, onClose }: RetimeDialogProps) => {
  const say = useControlWords();
  const text = useText();
  return (
    <Dialog title={say('retimeTitle', { title: text(row.title) })} open={open} onClose={onClose} actions={[]}>
      <RetimeForm row={row} onClose={onClose} />
    </Dialog>
  );
};
