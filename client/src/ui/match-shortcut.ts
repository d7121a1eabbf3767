import { type OwnKeys, withOwnKey } from './own-keys.ts';
import { isSingleKey, type ShortcutId } from './shortcuts.ts';

export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** Where the focus is: an editable field takes single keys, a control takes Space and Enter. */
export type KeyPlace = 'page' | 'control' | 'editable';

const COMPOSING = 229;

/** The shortcut among `active` that this press means, if any. A press that feeds an input method means none. */
export const matchShortcut = (
  press: KeyPress,
  place: KeyPlace,
  active: Iterable<ShortcutId>,
  singleKeys: boolean,
  own: OwnKeys = {},
): ShortcutId | undefined => {
  if (press.isComposing || press.keyCode === COMPOSING || press.altKey) return undefined;
  for (const id of active) {
    const meant = withOwnKey(id, own);
    const { code, mod = false, shift = false } = meant;
    if (press.code !== code && !(code === 'Enter' && press.code === 'NumpadEnter')) continue;
    if ((press.ctrlKey || press.metaKey) !== mod || press.shiftKey !== shift) continue;
    if (isSingleKey(meant)) {
      if (!singleKeys || place === 'editable') continue;
      if (place === 'control' && (code === 'Space' || code === 'Enter')) continue;
    }
    return id;
  }
  return undefined;
};

const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=""], [contenteditable=true]';
const CONTROLS = 'button, a[href], summary, input, [role=button], [role=slider], [role=option], [role=tab]';

export const keyPlace = (target: EventTarget | null): KeyPlace => {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELDS)) return 'editable';
  return target.closest(CONTROLS) ? 'control' : 'page';
};
