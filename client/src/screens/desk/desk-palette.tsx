import { useDeskWords } from '../../i18n/desk-words.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Entry } from '../../ui/found.ts';
import { Palette } from '../../ui/palette.tsx';
import { type ShortcutId, shortcut, shortcutsOf } from '../../ui/shortcuts.ts';
import { pressShortcut } from '../../ui/use-shortcut.ts';

type DeskPaletteProps = { readonly open: boolean; readonly onClose: () => void };

const EVERYWHERE: readonly ShortcutId[] = ['nextRegion', 'previousRegion', 'showKeys'];

/** What a desk's keys do, found by a word. */
export const DeskPalette = ({ open, onClose }: DeskPaletteProps) => {
  const say = useDeskWords();
  const text = useText();
  const entries = [...shortcutsOf('desk').filter((id) => id !== 'deskPalette'), ...EVERYWHERE].map(
    (id): Entry => ({
      ...{ id, label: text(shortcut(id).does), kind: '', hint: shortcut(id).hint },
      take: () => {
        onClose();
        // Where the focus was before is where the key means something.
        setTimeout(() => pressShortcut(id));
      },
    }),
  );
  return (
    <Palette
      title={say('palette')}
      help={say('paletteHelp')}
      nothing={say('paletteNothing')}
      open={open}
      onClose={onClose}
      entries={entries}
    />
  );
};
