import type { SideId } from '@firebreak/shared/base/ids.ts';
import { useState } from 'react';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useDraft } from '../../../device/drafts.ts';
import { freshId } from '../../../device/fresh-id.ts';
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
import { useOff } from '../use-off.ts';
import { adhocContent, EMPTY_ADHOC, seatTarget } from './adhoc-content.ts';
import css from './item.module.css';
import { SOURCES, type SourceKind } from './source-words.ts';

type AdhocDialogProps = { readonly open: boolean; readonly onClose: () => void };

const useTargets = () => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const seats = useControl((tables) => tables.seats);
  const side = (id: SideId): string => (exercise ? text(exercise.sides[id]) : id);
  return [
    { value: 'all', label: say('toAll') },
    { value: 'A', label: side('A') },
    { value: 'B', label: side('B') },
    ...Object.values(seats).map((seat) => ({
      value: seatTarget(seat.id),
      label: `${side(seat.side)} · ${text(seat.office)}${seat.holder === undefined ? '' : ` (${seat.holder})`}`,
    })),
  ];
};

const AdhocForm = ({ onClose }: Pick<AdhocDialogProps, 'onClose'>) => {
  const say = useControlWords();
  const frame = useFrameWords();
  const steer = useSteeringWords();
  const text = useText();
  const act = useAct();
  const off = useOff(isLive);
  const targets = useTargets();
  const { session } = useConnection();
  const { value: draft, change, clear } = useDraft(session, 'adhoc', EMPTY_ADHOC);
  // One form is one inject: a second press cannot send it twice.
  const [inject] = useState(freshId);
  const content = adhocContent(draft);
  const missing = content === undefined ? say('adhocMissing') : undefined;
  const send = async (): Promise<void> => {
    if (content === undefined || off !== undefined) return;
    if (!(await act.send({ type: 'sendAdhoc', inject, content }))) return;
    clear();
    onClose();
  };
  const keep = async (): Promise<void> => {
    if (content === undefined || !(await act.send({ type: 'shelveAdhoc', inject, content }))) return;
    clear();
    onClose();
  };
  return (
    <form
      className={css.form}
      onKeyDown={(event) => {
        const meant = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!meant || event.nativeEvent.isComposing) return;
        event.preventDefault();
        void send();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Select label={say('adhocTo')} choices={targets} value={draft.to} onValue={(to) => change({ to })} />
      <div className={css.pair}>
        <TextInput
          label={say('headlineEn')}
          lang="en"
          value={draft.headlineEn}
          onValue={(headlineEn) => change({ headlineEn })}
          autoFocus
        />
        <TextInput
          label={say('headlineZh')}
          lang="zh-Hans"
          value={draft.headlineZh}
          onValue={(headlineZh) => change({ headlineZh })}
        />
        <TextInput
          label={say('bodyEn')}
          lang="en"
          lines={3}
          value={draft.bodyEn}
          onValue={(bodyEn) => change({ bodyEn })}
        />
        <TextInput
          label={say('bodyZh')}
          lang="zh-Hans"
          lines={3}
          value={draft.bodyZh}
          onValue={(bodyZh) => change({ bodyZh })}
        />
      </div>
      <Select
        label={say('sourceKind')}
        choices={Object.entries(SOURCES).map(([value, words]) => ({ value: value as SourceKind, label: text(words) }))}
        value={draft.kind}
        onValue={(kind) => change({ kind })}
      />
      <div className={css.pair}>
        <TextInput label={say('sourceEn')} lang="en" value={draft.nameEn} onValue={(nameEn) => change({ nameEn })} />
        <TextInput
          label={say('sourceZh')}
          lang="zh-Hans"
          value={draft.nameZh}
          onValue={(nameZh) => change({ nameZh })}
        />
      </div>
      <p className="s">{steer('cannotBeUndone')}</p>
      <ActRefusal act={act} />
      <div className={css.actions}>
        <Button onPress={onClose}>{frame('cancel')}</Button>
        <Button off={missing} quietReason onPress={() => void keep()}>
          {steer('shelve')}
        </Button>
        <Button kind="main" type="submit" off={off ?? missing} hint="Ctrl Enter">
          {say('adhocSend')}
        </Button>
      </div>
    </form>
  );
};

/** Written now, delivered at once, in both languages. The draft stays in this browser until it is sent. */
export const AdhocDialog = ({ open, onClose }: AdhocDialogProps) => {
  const say = useControlWords();
  return (
    <Dialog title={say('adhocTitle')} open={open} wide onClose={onClose} actions={[]}>
      <AdhocForm onClose={onClose} />
    </Dialog>
  );
};
