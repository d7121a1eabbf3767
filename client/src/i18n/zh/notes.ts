import type { Same } from '../define-words.ts';
import type { notes as en } from '../en/notes.ts';

export const notes: Same<typeof en> = {
  yours: '仅本人可见：保存在此浏览器中；提交之前，他人无从看到。',
  write: '新备忘',
  about: '关于',
  nothing: '不特指',
  keep: '保留备忘',
  needsWords: '请先写下备忘。',
  none: '尚无备忘。在此所写均附时间及所涉事项。',
  goTo: '转到{what}',
  remove: '删除',
  share: '提交复盘…',
  shareBody:
    '{facilitator}即时看到，并附您的职务与时间；演习结束后，打开复盘者均可看到。双方工作台看不到。提交后不可撤回。',
  shareConfirm: '提交',
  shareNot: '不提交',
  sharing: '请稍候。',
  shared: '已提交复盘。',
};
