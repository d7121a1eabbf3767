import { useState } from 'react';
import { useControlWords } from '../../../i18n/control-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import { shortcut } from '../../../ui/shortcuts.ts';
import { useShortcut } from '../../../ui/use-shortcut.ts';
import { AdhocDialog } from '../item/adhoc-dialog.tsx';
import { isLive } from '../phases.ts';
import { useOff } from '../use-off.ts';
import css from './rundown.module.css';

/** Writes an inject that no plan has. */
export const AdhocButton = () => {
  const say = useControlWords();
  const off = useOff(isLive);
  const [open, setOpen] = useState(false);
  useShortcut('palette', () => setOpen(true), off === undefined);
  return (
    <>
      <button
        type="button"
        className={css.adhoc}
        aria-disabled={off !== undefined}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => off === undefined && setOpen(true)}
      >
        <Icon name="search" />
        {off ?? say('adhocOpen')}
        <kbd>{shortcut('palette').hint}</kbd>
      </button>
      <AdhocDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
};
