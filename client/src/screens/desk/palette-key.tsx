import { useState } from 'react';
import { later } from '../../ui/later.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';

const DeskPalette = later(async () => (await import('./desk-palette.tsx')).DeskPalette);

/** Ctrl or ⌘ and K: the desk's commands. */
export const PaletteKey = () => {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  useShortcut('deskPalette', () => {
    setUsed(true);
    setOpen(true);
  });
  return used ? <DeskPalette open={open} onClose={() => setOpen(false)} /> : null;
};
