import type { Same } from '../define-words.ts';
import type { past as en } from '../en/past.ts';

export const past: Same<typeof en> = {
  missedTitle: '您错过的内容',
  missedNote: '本方记录中最近 {n} 条，最新在前。选择一条即可转到该处。',
  missedMore: '更早的内容见席位画面。',
  toDesk: '进入席位',
  sayItem: '{kind}：{what}',
  sayReceived: '收到 {number} {type}',
  saySent: '本方发出 {number} {type}',
  sayAnswered: '{number} 已答复：{word}',
  sayCallIn: '来自{who}的来电',
  sayCallOut: '本方呼叫{who}',
  sayDecided: '已决定：{what}',
  sayRung: '本方处于“{rung}”',
  lookBack: '回看',
  viewing: '正在查看 {time}',
  returnToNow: '返回当前',
  earlier: '更早',
  later: '更晚',
  hotlineThen: '截至当时收发的消息',
  nothingThen: '当时尚无内容。',
  decideThen: '截至当时记录的决定与卡片步骤。判断与门槛只显示当前情况。',
  stepThen: '{card} · {step}',
  unopened: '尚未开启',
};
