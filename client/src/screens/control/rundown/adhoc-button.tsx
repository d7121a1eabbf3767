import { useState } from 'react';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import { shortcut } from '../../../ui/shortcuts.ts';
import { useShortcut } from '../../../ui/use-shortcut.ts';
import { AdhocDialog } from '../item/adhoc-dialog.tsx';
import { isLive } from '../phases.ts';
import { useOff } from '../use-off.ts';
import { ControlPalette } from './control-palette.tsx';
import css from './rundown.module.css';

/** Finds what is prepared, or writes an inject that no plan has. */
export const AdhocButton = () => {
  const off = useOff(isLive);
  const steer = useSteeringWords();
  const [open, setOpen] = useState<'palette' | 'write'>();
  useShortcut('palette', () => setOpen('palette'), off === undefined);
  return (
    <>
      <button
        type="button"
        className={css.adhoc}
        aria-disabled={off !== undefined}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => off === undefined && setOpen('palette')}
      >
        <Icon name="search" />
        {off ?? steer('palette')}
        <kbd>{shortcut('palette').hint}</kbd>
      </button>
      <ControlPalette open={open === 'palette'} onClose={() => setOpen(undefined)} onWrite={() => setOpen('write')} />
      <AdhocDialog open={open === 'write'} onClose={() => setOpen(undefined)} />
    </>
  );
};
