import type { SideId } from '@firebreak/shared/base/ids.ts';
import { useState } from 'react';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';
import css from './override.module.css';

type OverrideProps = { readonly side: SideId; readonly open: boolean; readonly onClose: () => void };

const OverrideForm = ({ side, name, onClose }: OverrideProps & { readonly name: string }) => {
  const steer = useSteeringWords();
  const frame = useFrameWords();
  const text = useText();
  const act = useAct();
  const rungs = useControl((tables) => tables.rungs);
  const now = useControl((tables) => tables.ladder[side]?.rung ?? 0);
  const [to, setTo] = useState(String(now));
  const [reason, setReason] = useState('');
  const same = Number(to) === now;
  const off = same ? steer('rungMissing') : reason.trim() === '' ? steer('reasonMissing') : undefined;
  const set = async (): Promise<void> => {
    if (off !== undefined) return;
    if (await act.send({ type: 'overrideRung', side, to: Number(to), reason: reason.trim() })) onClose();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <p>{steer('overrideBody', { side: name })}</p>
      <Select
        label={steer('overrideTo')}
        choices={Object.values(rungs)
          .sort((a, b) => b.rung - a.rung)
          .map(({ rung, label }) => ({ value: String(rung), label: `${rung} · ${text(label)}` }))}
        value={to}
        onValue={setTo}
      />
      <TextInput label={steer('overrideReason')} value={reason} onValue={setReason} maxLength={280} />
      <p className="s">{steer('cannotBeUndone')}</p>
      <ActRefusal act={act} />
      <div className={css.actions}>
        <Button onPress={onClose}>{frame('cancel')}</Button>
        <Button kind="main" type="submit" off={off}>
          {steer('overrideConfirm', { rung: to })}
        </Button>
      </div>
    </form>
  );
};

/** A facilitator puts a side on a rung, with a reason. */
export const OverrideDialog = (props: OverrideProps) => {
  const steer = useSteeringWords();
  const text = useText();
  const exercise = useExercise();
  const name = exercise ? text(exercise.sides[props.side]) : props.side;
  return (
    <Dialog title={steer('overrideTitle', { side: name })} open={props.open} onClose={props.onClose} actions={[]}>
      <OverrideForm {...props} name={name} />
    </Dialog>
  );
};
