import { useState } from 'react';
import { readTime } from '../../format/read-time.ts';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import type { Study } from './study.ts';

/** The first such time of the exercise is meant. */
const BEFORE_IT_ALL = -1;

type GoToTimeProps = { readonly study: Study; readonly onTime: (at: number) => void };

/** G: a scenario time leads to what stood then. */
export const GoToTime = ({ study, onTime }: GoToTimeProps) => {
  const say = useDebriefWords();
  const frame = useFrameWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  useShortcut('goToTime', () => setOpen(true));
  const to = readTime(typed, study.startsAt, BEFORE_IT_ALL);
  const off =
    typed.trim() === ''
      ? say('goMissing')
      : to === undefined
        ? say('goNotATime')
        : to < 0 || to > study.endAt
          ? say('goOutside')
          : undefined;
  const go = (): void => {
    if (off !== undefined || to === undefined) return;
    onTime(to);
    setOpen(false);
    setTyped('');
  };
  return (
    <Dialog
      title={say('goTitle')}
      open={open}
      onClose={() => setOpen(false)}
      actions={
        <>
          <Button onPress={() => setOpen(false)}>{frame('cancel')}</Button>
          <Button kind="main" off={off} quietReason onPress={go}>
            {say('go')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <TextInput label={say('goLabel')} placeholder="09:04:30" value={typed} onValue={setTyped} autoFocus />
        {typed.trim() !== '' && off !== undefined && <p className="q">{off}</p>}
      </form>
    </Dialog>
  );
};
