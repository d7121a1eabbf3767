import { useEffect, useState } from 'react';
import { useKeysWords } from '../i18n/keys-words.ts';
import { useText } from '../i18n/use-text.ts';
import { announce } from './announcements.ts';
import { Button } from './button.tsx';
import { remap, setOwnKeys, useOwnKeys, withOwnKey } from './own-keys.ts';
import css from './shortcut-sheet.module.css';
import { isSingleKey, type ShortcutId, type ShortcutScope, shortcut, shortcutsOf } from './shortcuts.ts';
import { setSingleKeys, useSingleKeys } from './use-shortcut.ts';

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/** The next key pressed goes to `take` and to nobody else; Esc calls it off. */
const useNextKey = (id: ShortcutId | undefined, take: (event: KeyboardEvent | undefined) => void): void => {
  useEffect(() => {
    if (id === undefined) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (MODIFIERS.includes(event.key)) return;
      take(event.code === 'Escape' ? undefined : event);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  });
};

/** All keys of a room with what they do; single ones can be changed, and turned off as a whole. Kept on this device. */
export const KeyTable = ({ scope }: { readonly scope: ShortcutScope }) => {
  const single = useSingleKeys();
  const own = useOwnKeys();
  const say = useKeysWords();
  const text = useText();
  const [changing, setChanging] = useState<ShortcutId>();
  const [refused, setRefused] = useState<string>();
  const ids = [...(scope === 'everywhere' ? [] : shortcutsOf(scope)), ...shortcutsOf('everywhere')];
  useNextKey(changing, (event) => {
    const id = changing;
    setChanging(undefined);
    if (event === undefined || id === undefined) return;
    const done = remap(own, id, { code: event.code, shift: event.shiftKey });
    if (done.ok) {
      setOwnKeys(done.own);
      setRefused(undefined);
      announce({ text: say('keyIs', { key: withOwnKey(id, done.own).hint, does: text(shortcut(id).does) }) });
      return;
    }
    const why = done.by === undefined ? say('keyNotAKey') : say('keyTaken', { by: text(shortcut(done.by).does) });
    setRefused(why);
    announce({ text: why });
  });
  return (
    <>
      <table className={css.sheet}>
        <tbody>
          {ids.map((id) => (
            <tr key={id} data-shortcut={id}>
              <td>
                <kbd>{withOwnKey(id, own).hint}</kbd>
              </td>
              <td>{text(shortcut(id).does)}</td>
              <td>
                {isSingleKey(shortcut(id)) && (
                  <Button
                    kind="word"
                    aria-label={say('keyChangeOf', { does: text(shortcut(id).does) })}
                    onPress={() => setChanging(id)}
                  >
                    {say(changing === id ? 'keyPress' : 'keyChange')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused !== undefined && <p className={css.foot}>{refused}</p>}
      <p className={css.foot}>
        <Button kind="word" onPress={() => setSingleKeys(!single)}>
          {say(single ? 'keysTurnOff' : 'keysTurnOn')}
        </Button>
        {Object.keys(own).length > 0 && (
          <Button kind="word" onPress={() => setOwnKeys({})}>
            {say('keysReset')}
          </Button>
        )}
      </p>
    </>
  );
};
