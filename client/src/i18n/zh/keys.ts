import type { Same } from '../define-words.ts';
import type { keys as en } from '../en/keys.ts';

export const keys: Same<typeof en> = {
  keysTurnOff: '关闭单键指令',
  keysTurnOn: '启用单键指令',
  keyChange: '更改…',
  keyChangeOf: '更改按键：{does}',
  keyPress: '请按键，Esc 取消',
  keyIs: '{key}：{does}',
  keyTaken: '未更改：该键已用于“{by}”。',
  keyNotAKey: '未更改：只能用单个键，或与 Shift 同按。',
  keysReset: '恢复原有按键',
};
