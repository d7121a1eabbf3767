import { SIDES } from '@firebreak/shared/base/ids.ts';
import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
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
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { isLive } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { type EditDraft, editOf, readersOf } from './edit-content.ts';
import css from './item.module.css';

type EditDialogProps = { readonly row: RundownRow; readonly open: boolean; readonly onClose: () => void };

type DeliveryProps = {
  readonly n: number;
  readonly draft: EditDraft;
  readonly onDraft: (change: Partial<EditDraft>) => void;
};

const Delivery = ({ n, draft, onDraft }: DeliveryProps) => {
  const say = useControlWords();
  const steer = useSteeringWords();
  const text = useText();
  const exercise = useExercise();
  const seats = useControl((tables) => tables.seats);
  const known = Array.isArray(draft.was) ? draft.was.map((id) => text(seats[id]?.office ?? { en: id, zh: id })) : [];
  const choices = [
    ...(known.length > 0 ? [{ value: 'was', label: known.join(say('listComma')) }] : []),
    { value: 'all', label: say('toAll') },
    ...SIDES.map((side) => ({ value: side, label: exercise ? text(exercise.sides[side]) : side })),
    ...Object.values(seats).map((seat) => ({
      value: `seat:${seat.id}`,
      label: `${exercise ? text(exercise.sides[seat.side]) : seat.side} · ${text(seat.office)}`,
    })),
  ];
  return (
    <fieldset className={css.edited}>
      <legend>{steer('editDelivery', { n })}</legend>
      <Select label={steer('readers')} choices={choices} value={draft.to} onValue={(to) => onDraft({ to })} />
      <div className={css.pair}>
        <TextInput
          label={say('headlineEn')}
          lang="en"
          value={draft.headlineEn}
          onValue={(headlineEn) => onDraft({ headlineEn })}
        />
        <TextInput
          label={say('headlineZh')}
          lang="zh-Hans"
          value={draft.headlineZh}
          onValue={(headlineZh) => onDraft({ headlineZh })}
        />
        <TextInput
          label={say('bodyEn')}
          lang="en"
          lines={3}
          value={draft.bodyEn}
          onValue={(bodyEn) => onDraft({ bodyEn })}
        />
        <TextInput
          label={say('bodyZh')}
          lang="zh-Hans"
          lines={3}
          value={draft.bodyZh}
          onValue={(bodyZh) => onDraft({ bodyZh })}
        />
      </div>
    </fieldset>
  );
};

const EditForm = ({ row, onClose }: Pick<EditDialogProps, 'row' | 'onClose'>) => {
  const say = useControlWords();
  const steer = useSteeringWords();
  const frame = useFrameWords();
  const act = useAct();
  const exercise = useExercise();
  const readNow = useReadExerciseNow();
  const [drafts, setDrafts] = useState(() => row.previews.map(readersOf));
  const [typed, setTyped] = useState('');
  const startsAt = exercise?.startsAt ?? 0;
  const live = exercise !== undefined && isLive(exercise.phase);
  const at = readTime(typed, startsAt, readNow());
  const deliveries = editOf(drafts);
  const off = deliveries === undefined ? steer('editMissing') : typed !== '' && !at ? say('notATime') : undefined;
  const save = async (): Promise<void> => {
    if (deliveries === undefined || off !== undefined) return;
    const time = at === undefined ? {} : { at: Math.round(at) };
    if (await act.send({ type: 'editInject', inject: row.inject, deliveries, ...time })) onClose();
  };
  const due = row.dueAt ?? row.plannedAt;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="s">{steer('editBody')}</p>
      {drafts.map((draft, i) => (
        <Delivery
          // biome-ignore lint/suspicious/noArrayIndexKey: deliveries keep their places.
          key={i}
          n={i + 1}
          draft={draft}
          onDraft={(change) => setDrafts(drafts.map((d, k) => (k === i ? { ...d, ...change } : d)))}
        />
      ))}
      {live && (
        <TextInput
          label={steer('editTime')}
          value={typed}
          onValue={setTyped}
          inputMode="numeric"
          autoComplete="off"
          placeholder={due === undefined ? '14:05' : scenarioTime(due, startsAt).slice(0, -1)}
        />
      )}
      <ActRefusal act={act} />
      <div className={css.actions}>
        <Button onPress={onClose}>{frame('cancel')}</Button>
        <Button kind="main" type="submit" off={off}>
          {steer('editSave')}
        </Button>
      </div>
    </form>
  );
};

/** Other words, readers and time for what has not been fired. */
export const EditDialog = ({ row, open, onClose }: EditDialogProps) => {
  const steer = useSteeringWords();
  const text = useText();
  return (
    <Dialog title={steer('editTitle', { title: text(row.title) })} open={open} wide onClose={onClose} actions={[]}>
      <EditForm row={row} onClose={onClose} />
    </Dialog>
  );
};
