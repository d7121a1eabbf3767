import { type Text, text } from '@firebreak/shared/base/text.ts';
import type { IconName } from './glyphs.tsx';

/** How loud a state is. act = an answer is due; out = it went wrong or is closed; ctl = the exercise itself. */
export type Loudness = 'quiet' | 'open' | 'act' | 'out' | 'ctl';

type StateLook = {
  readonly glyph: IconName;
  readonly loud: Loudness;
  readonly word: Text;
  /** Where the time does not simply follow the word. */
  readonly withTime?: Text;
};

const look = (loud: Loudness, glyph: IconName, en: string, zh: string, withTime?: Text): StateLook => ({
  glyph,
  loud,
  word: text(en, zh),
  ...(withTime && { withTime }),
});
const same = (loud: Loudness, glyph: IconName, word: string): StateLook => look(loud, glyph, word, word);

export const STATES = {
  // a message
  draft: look('quiet', 'draft', 'DRAFT', '草稿'),
  approved: look('quiet', 'draft', 'APPROVED', '已核准'),
  queued: look('quiet', 'time', 'QUEUED', '排队'),
  sending: look('quiet', 'sent', 'SENDING', '正在发出'),
  sent: look('quiet', 'sent', 'SENT', '已发出'),
  delivered: look('quiet', 'delivered', 'DELIVERED', '已送达'),
  received: look('quiet', 'delivered', 'RECEIVED', '已收到'),
  opened: look('open', 'opened', 'OPENED', '已开启'),
  standby: look('open', 'standby', 'STANDBY', '待命', text('STANDBY to {time}', '待命至 {time}')),
  delayed: look('open', 'delayed', 'DELAYED', '延误'),
  answerBy: look('act', 'await', 'ANSWER DUE', '请予答复', text('ANSWER BY {time}', '请于 {time} 前答复')),
  awaiting: look('open', 'await', 'AWAITS ANSWER', '等待答复', text('ANSWER BY {time}', '对方应于 {time} 前答复')),
  noAnswer: look('out', 'none', 'NO ANSWER', '无答复'),
  late: look('out', 'late', 'LATE', '逾期'),
  turnedAway: look('out', 'none', 'TURNED AWAY', '已退回'),
  aborted: look('out', 'x', 'ABORTED', '已取消'),
  // words of the line, the same in both languages
  ROGER: same('quiet', 'done', 'ROGER'),
  WILCO: same('quiet', 'done', 'WILCO'),
  AFFIRM: same('quiet', 'done', 'AFFIRM'),
  NEGATIVE: same('quiet', 'done', 'NEGATIVE'),
  STANDBY: same('open', 'standby', 'STANDBY'),
  UNABLE: same('out', 'none', 'UNABLE'),
  // a line, a call
  ready: look('open', 'line', 'READY', '就绪'),
  ringing: look('act', 'phone', 'RINGING', '振铃'),
  requested: look('open', 'phone', 'CALL REQUESTED', '已请求通话'),
  calling: look('open', 'phone', 'CALLING', '呼叫中'),
  connected: look('open', 'phone', 'CONNECTED', '通话中'),
  verifying: look('open', 'retry', 'ASKING BACK', '核实中'),
  genuine: look('quiet', 'done', 'GENUINE', '身份属实'),
  falseCaller: look('out', 'warn', 'NOT GENUINE', '身份不实'),
  callEnded: look('quiet', 'done', 'ENDED', '已结束'),
  refused: look('out', 'none', 'REFUSED', '已拒接'),
  suspended: look('out', 'susp', 'SUSPENDED', '中止'),
  down: look('out', 'down', 'DOWN', '中断'),
  // a threshold
  clear: look('quiet', 'clear', 'clear', '未触及'),
  pressing: look('act', 'await', 'PRESSING', '逼近'),
  held: look('open', 'standby', 'HELD', '搁置'),
  answered: look('quiet', 'done', 'ANSWERED', '已释疑'),
  tripped: look('out', 'warn', 'TRIPPED', '已触发'),
  // an item, a step, a decision
  retracted: look('out', 'x', 'RETRACTED', '已撤回'),
  unread: look('quiet', 'live', 'UNREAD', '未读'),
  dueNow: look('act', 'box', 'DUE NOW', '应即办理'),
  done: look('quiet', 'tick', 'DONE', '已完成'),
  skipped: look('quiet', 'none', 'SKIPPED', '已跳过'),
  proposed: look('open', 'hand', 'PROPOSED', '已提议'),
  taken: look('quiet', 'done', 'TAKEN', '已作出'),
  withdrawn: look('quiet', 'x', 'WITHDRAWN', '已撤回'),
  // this browser's link
  live: look('quiet', 'live', 'Live', '实时'),
  connecting: look('open', 'retry', 'Connecting', '正在连接'),
  reconnecting: look('open', 'retry', 'Reconnecting', '重新连接'),
  offline: look('out', 'off', 'Offline', '离线'),
  paused: look('ctl', 'pause', 'Paused by facilitator', '导调员已暂停'),
  ended: look('quiet', 'lock', 'Ended', '已结束'),
  replayed: look('quiet', 'retry', 'Replay', '回放'),
  frozen: look('out', 'lock', 'Frozen', '已冻结'),
  // the exercise itself
  next: look('open', 'next', 'NEXT', '下一项'),
  now: look('open', 'now', 'NOW', '当前'),
  waiting: look('quiet', 'time', 'WAITING', '等待'),
  watching: look('quiet', 'guard', 'WATCHING', '监视条件'),
  armed: look('ctl', 'guard', 'ARMED', '已备发'),
  fired: look('quiet', 'done', 'FIRED', '已发出'),
  onHold: look('ctl', 'standby', 'ON HOLD', '已扣住'),
  byFacilitator: look('ctl', 'hand', 'BY FACILITATOR', '由导调员'),
  rehearsal: look('ctl', 'play', 'REHEARSAL', '预演'),
} as const satisfies Record<string, StateLook>;

export type StateName = keyof typeof STATES;

export const stateLook = (name: StateName): StateLook => STATES[name];

/** The word, with its time where it has one. */
export const stateWord = (name: StateName, time?: string): Text => {
  const { word, withTime } = stateLook(name);
  if (time === undefined) return word;
  if (withTime) return text(withTime.en.replace('{time}', time), withTime.zh.replace('{time}', time));
  return text(`${word.en} ${time}`, `${word.zh} ${time}`);
};
