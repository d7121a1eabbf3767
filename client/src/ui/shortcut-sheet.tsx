import { useState } from 'react';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Dialog } from './dialog.tsx';
import { later } from './later.ts';
import type { ShortcutScope } from './shortcuts.ts';
import { useShortcut } from './use-shortcut.ts';

const KeyTable = later(async () => (await import('./key-table.tsx')).KeyTable);

/** Opened by `?`; made from the table the handlers use. Once per room. */
export const ShortcutSheet = ({ scope }: { readonly scope: ShortcutScope }) => {
  const [open, setOpen] = useState(false);
  const say = useFrameWords();
  useShortcut('showKeys', () => setOpen(true));
  return (
    <Dialog title={say('keysTitle')} open={open} onClose={() => setOpen(false)}>
      <KeyTable scope={scope} />
    </Dialog>
  );
};
