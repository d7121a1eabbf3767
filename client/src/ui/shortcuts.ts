import { type Text, text } from '@firebreak/shared/base/text.ts';

export type ShortcutScope = 'everywhere' | 'desk' | 'control' | 'debrief';

export type Shortcut = {
  readonly scope: ShortcutScope;
  /** `event.code`: the place of the key, whatever an input method makes of it. */
  readonly code: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly hint: string;
  readonly does: Text;
};

const key = (
  scope: ShortcutScope,
  hint: string,
  code: string,
  en: string,
  zh: string,
  more: Pick<Shortcut, 'mod' | 'shift'> = {},
): Shortcut => ({
  scope,
  code,
  hint,
  does: text(en, zh),
  ...more,
});
const SHIFT = { shift: true } as const;
const MOD = { mod: true } as const;

/** The handlers, the hints on buttons and the `?` sheet all read this. */
export const SHORTCUTS = {
  nextRegion: key('everywhere', 'F6', 'F6', 'Next region', '下一区域'),
  previousRegion: key('everywhere', 'Shift F6', 'F6', 'Previous region', '上一区域', SHIFT),
  closeTop: key('everywhere', 'Esc', 'Escape', 'Close what is on top', '关闭最上层'),
  showKeys: key('everywhere', '?', 'Slash', 'Show the keys', '显示按键', SHIFT),

  toCall: key('desk', 'F8', 'F8', 'Go to the incoming call', '转到来电'),
  transmit: key('desk', 'Ctrl Enter', 'Enter', 'Transmit', '发出', MOD),

  deskPalette: key('desk', 'Ctrl K', 'KeyK', 'Find a command', '查找指令', MOD),

  fireArmed: key('control', 'Space', 'Space', 'Fire the armed inject', '发出已备发的注入'),
  arm: key('control', 'A', 'KeyA', 'Arm the selected inject', '备发所选注入'),
  nextInject: key('control', 'N', 'KeyN', 'Select the next inject', '选择下一注入'),
  pause: key('control', 'P', 'KeyP', 'Pause or resume', '暂停或恢复'),
  observe: key('control', 'O', 'KeyO', 'Write an observation', '记录观察'),
  bookmark: key('control', 'B', 'KeyB', 'Set a bookmark', '设置书签'),
  lock: key('control', 'L', 'KeyL', 'Lock this screen', '锁定此屏幕'),
  palette: key('control', 'Ctrl K', 'KeyK', 'Find an inject or a command', '查找注入或指令', MOD),

  previousEvent: key('debrief', '←', 'ArrowLeft', 'Previous event', '上一事件'),
  nextEvent: key('debrief', '→', 'ArrowRight', 'Next event', '下一事件'),
  previousInThread: key('debrief', 'Shift ←', 'ArrowLeft', 'Previous in the same thread', '同一线索上一项', SHIFT),
  nextInThread: key('debrief', 'Shift →', 'ArrowRight', 'Next in the same thread', '同一线索下一项', SHIFT),
  previousPhase: key('debrief', 'PgUp', 'PageUp', 'Previous phase', '上一阶段'),
  nextPhase: key('debrief', 'PgDn', 'PageDown', 'Next phase', '下一阶段'),
  toStart: key('debrief', 'Home', 'Home', 'To the start', '到开头'),
  toEnd: key('debrief', 'End', 'End', 'To the end', '到结尾'),
  play: key('debrief', 'Space', 'Space', 'Play or stop', '播放或停止'),
  slower: key('debrief', ',', 'Comma', 'Half the speed', '减速一半'),
  faster: key('debrief', '.', 'Period', 'Twice the speed', '加速一倍'),
  flip: key('debrief', 'F', 'KeyF', 'The other side', '换到另一方'),
  sideA: key('debrief', '1', 'Digit1', 'First side', '第一方'),
  sideB: key('debrief', '2', 'Digit2', 'Second side', '第二方'),
  bothSides: key('debrief', '3', 'Digit3', 'Both sides', '双方'),
  goToTime: key('debrief', 'G', 'KeyG', 'Go to a time', '转到时间'),
  replayBookmark: key('debrief', 'B', 'KeyB', 'Bookmark', '书签'),
  comment: key('debrief', 'C', 'KeyC', 'Comment', '评注'),
  zoomIn: key('debrief', '+', 'Equal', 'Closer', '放大'),
  zoomOut: key('debrief', '−', 'Minus', 'Wider', '缩小'),
  zoomFit: key('debrief', '0', 'Digit0', 'All of the timeline', '整条时间线'),
  foldIdle: key('debrief', 'Z', 'KeyZ', 'Fold long silences', '折叠长时间静默'),
  copyLink: key('debrief', 'L', 'KeyL', 'Copy the link to this moment', '复制此刻链接'),
  hideFuture: key('debrief', 'H', 'KeyH', 'Hide or show the future', '隐藏或显示此后内容'),
  nextMisperception: key('debrief', 'M', 'KeyM', 'Next misperception', '下一误判'),
  nextThreshold: key('debrief', 'T', 'KeyT', 'Next threshold', '下一门槛'),
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof SHORTCUTS;

export const shortcut = (id: ShortcutId): Shortcut => SHORTCUTS[id];

export const shortcutsOf = (scope: ShortcutScope): readonly ShortcutId[] =>
  (Object.keys(SHORTCUTS) as ShortcutId[]).filter((id) => shortcut(id).scope === scope);

/** Function keys, Esc and combinations; all others are single keys, which can be turned off (WCAG 2.1.4). */
export const isSingleKey = ({ code, mod = false }: Shortcut): boolean => !mod && !/^(F\d+|Escape)$/.test(code);
