import { REJECTIONS } from '@firebreak/shared/base/rejection.ts';
import { type Text, text } from '@firebreak/shared/base/text.ts';
import type { OverFrame } from '@firebreak/shared/wire/frames.ts';

/** Why a socket is not let in. `over`: trying again changes nothing, and this is what the page should say. */
type Reason = { readonly message: Text; readonly over?: OverFrame['why'] };

export const TURNED_AWAY = {
  'session-over': {
    message: text('This session has ended. Join again.', '该会话已结束，请重新加入。'),
    over: 'removed',
  },
  'exercise-over': { message: text('The exercise is closed.', '演习已关闭。'), over: 'closed' },
  'exercise-is-frozen': { message: REJECTIONS['exercise-is-frozen'] },
  'seat-open-elsewhere': {
    message: text('This seat is open in another window. Take over here?', '该席位已在另一窗口打开。要在此处接管吗？'),
    over: 'taken-over',
  },
  'not-stored': {
    message: text('The server cannot store anything now. Tell the facilitator.', '服务器暂时无法保存，请告知导调员。'),
  },
  'too-many-connections': {
    message: text('Too many connections of this session. Close other windows.', '该会话连接过多，请关闭其他窗口。'),
  },
} as const satisfies Record<string, Reason>;

export type TurnedAway = keyof typeof TURNED_AWAY;

/** As Socket.IO wants it: the page gets the message and the data in `connect_error`. */
export const turnedAway = (code: TurnedAway): Error & { data: unknown } =>
  Object.assign(new Error(code), { data: { code, ...TURNED_AWAY[code] } });
