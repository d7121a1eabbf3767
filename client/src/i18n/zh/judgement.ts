import type { Same } from '../define-words.ts';
import type { judgement as en } from '../en/judgement.ts';

export const judgement: Same<typeof en> = {
  skipProbe: '略过…',
  skipProbeTitle: '略过此问？',
  skipProbeReason: '理由（随结果保留）',
  skipProbeConfirm: '略过',
  heldMove: '{seconds} 秒后生效',
  undo: '撤销',
  now: '立即生效',
  anotherHeld: '另一项决定将于数秒后生效。',
  notTaken: '未作决定：{why}',
  notTakenBody: '“{move}”及其理由已保留，请再次确认。',
};
