import { FAULT_NAMES } from '../base/line-faults.ts';
import type { MessageType, Topic } from '../base/message.ts';
import { type Text, text } from '../base/text.ts';
import type { Names } from './names.ts';
import { about, type Tells } from './tell-frame.ts';

const line = (en: string, zh: string) => (e: { readonly line: string }, names: Names) =>
  about(en, zh)(names.line(e.line));
const message =
  (en: string, zh: string) =>
  (e: { readonly message: string }, names: Names): Text => {
    const name = names.message(e.message);
    return about(en, zh)(text(name, name));
  };
const TOPIC: Readonly<Record<Topic, string>> = {
  safety: '安全',
  technical: '技术',
  crime: '犯罪',
  military: '军事',
  political: '政治',
};
/** The topics, then the message types that are meant whatever their topic. */
const classes = ({
  topics,
  types = [],
}: {
  topics: readonly Topic[];
  types?: readonly MessageType[] | undefined;
}): Text =>
  text(
    [...topics, ...types].join(', '),
    [...topics.map((t) => `${TOPIC[t]}事务`), ...types.map((t) => `${t} 电文`)].join('、'),
  );
const WHY = {
  down: text('the line is down', '线路中断'),
  suspended: text('the topic is suspended', '该类事务已中止'),
  busy: text('the line is in use', '线路占用'),
  topic: text('the line does not carry the topic', '该线路不受理此类事务'),
} as const;

export const tellsLine: Tells<
  | 'lineCut'
  | 'lineRestored'
  | 'lineSuspended'
  | 'lineResumed'
  | 'lineFaulted'
  | 'lineMended'
  | 'lineTestDue'
  | 'lineTested'
  | 'callPlaced'
  | 'callRang'
  | 'callFailed'
  | 'callAnswered'
  | 'callRefused'
  | 'callLeftRinging'
  | 'callStoodBy'
  | 'callUnanswered'
  | 'callEnded'
  | 'callSpoken'
  | 'messageDrafted'
  | 'messageApproved'
  | 'messageTransmitted'
  | 'messageAtPost'
  | 'messageLost'
  | 'messageTurnedAway'
  | 'callSpoofed'
  | 'verificationBegan'
  | 'senderVerificationBegan'
  | 'senderVerified'
  | 'callVerified'
  | 'readBackGiven'
  | 'readBackAccepted'
  | 'messageSightRead'
  | 'messageTranslated'
  | 'messageReceived'
  | 'messageOpened'
  | 'delayConfirmed'
  | 'replyGiven'
  | 'replyOverdue'
  | 'answerArrived'
  | 'messageWithdrawn'
> = {
  lineCut: line('{} goes DOWN', '{}中断'),
  lineRestored: line('{} is restored', '{}恢复'),
  lineSuspended: (e, n) =>
    text(
      `${n.line(e.line).en}: ${classes(e).en} suspended by ${n.side(e.by).en}`,
      `${n.side(e.by).zh}中止${n.line(e.line).zh}的${classes(e).zh}`,
    ),
  lineResumed: (e, n) =>
    text(`${n.line(e.line).en}: ${classes(e).en} open again`, `${n.line(e.line).zh}恢复受理${classes(e).zh}`),
  lineFaulted: (e, n) =>
    text(
      `${n.line(e.line).en}: ${FAULT_NAMES[e.fault.kind].en}`,
      `${n.line(e.line).zh}：${FAULT_NAMES[e.fault.kind].zh}`,
    ),
  lineMended: (e, n) =>
    text(
      `${n.line(e.line).en}: no more ${FAULT_NAMES[e.kind].en}`,
      `${n.line(e.line).zh}：${FAULT_NAMES[e.kind].zh}排除`,
    ),
  lineTestDue: line('{}: a line test is due', '{}：到线路测试时刻'),
  lineTested: (e, n) =>
    e.answered ? line('{}: test answered', '{}：测试有应答')(e, n) : line('{}: test MISSED', '{}：测试无应答')(e, n),
  callRang: line('the far side agrees to the call on {}', '对方同意在{}通话'),
  callPlaced: (e, n) => text(`rings ${e.number} (${n.line(e.line).en})`, `拨打 ${e.number}（${n.line(e.line).zh}）`),
  callFailed: (e) => text(`rings ${e.number}: ${WHY[e.why].en}`, `拨打 ${e.number}：${WHY[e.why].zh}`),
  callAnswered: (e, n) =>
    e.seat === undefined
      ? line('a wrong post answers on {}', '{}由不相干的人接听')(e, n)
      : line('answers on {}', '接听{}')(e, n),
  callRefused: (e) => text(`refuses the call: ${e.reason}`, `拒接来电：${e.reason}`),
  callLeftRinging: line('lets {} ring', '任{}响铃'),
  callStoodBy: line('asks the caller on {} to stand by', '请{}来电者稍候'),
  callUnanswered: line('{}: NO ANSWER', '{}：无人接听'),
  callEnded: line('the call on {} ends', '{}通话结束'),
  callSpoken: (e) => text(`says: ${e.words.text}`, `说：${e.words.text}`),
  messageDrafted: (e, n) =>
    e.forged
      ? text(
          `somebody forges ${n.message(e.message)} in the name of ${n.side(e.from).en}`,
          `有人冒用${n.side(e.from).zh}名义伪造 ${n.message(e.message)}`,
        )
      : e.filedAs === undefined
        ? message('drafts {}', '起草 {}')(e, n)
        : text(
            `drafts ${n.message(e.message)}; it will be filed as a ${e.filedAs}`,
            `起草 ${n.message(e.message)}，将被归为 ${e.filedAs}`,
          ),
  messageApproved: message('approves {}', '核准 {}'),
  messageTransmitted: message('transmits {}', '发出 {}'),
  messageAtPost: message('{} reaches the far post', '{} 到达对方收发处'),
  messageLost: message('{} is lost on the wire', '{} 在线路上丢失'),
  messageSightRead: message('{} is read out in a sight translation', '{} 口头视译完成'),
  messageTranslated: message('the official translation of {} is ready', '{} 正式译文完成'),
  callSpoofed: (e, n) =>
    text(
      `a call on ${n.line(e.line).en} that only pretends to be ${n.side(e.as).en}`,
      `${n.line(e.line).zh}来电，冒充${n.side(e.as).zh}`,
    ),
  verificationBegan: line('asks who is calling on {}', '核实{}来电者身份'),
  callVerified: (e) =>
    e.genuine
      ? text('the caller is who he says', '来电者身份属实')
      : text('the caller is NOT who he says', '来电者并非其人'),
  senderVerificationBegan: message('asks who wrote {}', '核实 {} 发文者身份'),
  senderVerified: (e, n) =>
    e.genuine ? message('{} is genuine', '{} 属实')(e, n) : message('{} is a FORGERY', '{} 系伪造')(e, n),
  readBackGiven: message('reads {} back', '复诵 {}'),
  readBackAccepted: message('accepts the read-back of {}', '确认 {} 的复诵'),
  messageTurnedAway: message('{} is turned away: not for that desk', '{} 被退回：非该席职权'),
  messageReceived: (e, n) =>
    e.delayed ? message('{} arrives, DELAYED', '{} 延误到达')(e, n) : message('{} arrives', '{} 到达')(e, n),
  messageOpened: message('opens {}', '打开 {}'),
  delayConfirmed: message('confirms the age of {}', '确认 {} 的时效'),
  replyGiven: (e, n) =>
    text(
      `answers ${n.message(e.message)} with ${e.word}${e.late ? ', LATE' : ''}`,
      `以 ${e.word} 答复 ${n.message(e.message)}${e.late ? '，逾期' : ''}`,
    ),
  answerArrived: message('the answer to {} comes through', '{} 的答复到达'),
  replyOverdue: message('the answer to {} is overdue', '{} 逾期未答'),
  messageWithdrawn: message('withdraws {}', '撤回 {}'),
};
