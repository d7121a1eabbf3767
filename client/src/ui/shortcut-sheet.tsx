import { useState } from 'react';
import { useFrameWords } from '../i18n/frame-words.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import css from './shortcut-sheet.module.css';
import { type ShortcutScope, shortcut, shortcutsOf } from './shortcuts.ts';
import { setSingleKeys, useShortcut, useSingleKeys } from './use-shortcut.ts';

/** Opened by `?`; made from the table the handlers use. Once per room. */
export const ShortcutSheet = ({ scope }: { readonly scope: ShortcutScope }) => {
  const [open, setOpen] = useState(false);
  const single = useSingleKeys();
  const say = useFrameWords();
  const text = useText();
  useShortcut('showKeys', () => setOpen(true));
  const ids = [...(scope === 'everywhere' ? [] : shortcutsOf(scope)), ...shortcutsOf('everywhere')];
  return (
    <Dialog title={say('keysTitle')} open={open} onClose={() => setOpen(false)}>
      <table className={css.sheet}>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <td>
                <kbd>{shortcut(id).hint}</kbd>
              </td>
              <td>{text(shortcut(id).does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.foot}>
        <Button kind="word" onPress={() => setSingleKeys(!single)}>
          {say(single ? 'keysTurnOff' : 'keysTurnOn')}
        </Button>
      </p>
    </Dialog>
  );
};
