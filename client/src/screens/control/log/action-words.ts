import { type Text, text } from '@firebreak/shared/base/text.ts';

/** What a facilitator did, by the event it left in the log. `{about}` is put where the language wants it. */
const ACTIONS: Readonly<Record<string, Text>> = {
  exerciseOpened: text('opened the exercise', '开设演习'),
  briefingBegan: text('began the briefing', '开始简报'),
  exerciseStarted: text('started the exercise', '开始演习'),
  exercisePaused: text('paused: {about}', '暂停：{about}'),
  exerciseResumed: text('resumed', '恢复演习'),
  exerciseRecovered: text('server restarted; stands paused', '服务器重启，演习暂停'),
  exerciseEnded: text('ended the exercise', '结束演习'),
  exerciseClosed: text('closed the exercise', '关闭演习'),
  paceSet: text('set the pace to {about}', '速度设为 {about}'),
  clockJumped: text('moved the clock on', '将时钟拨后'),
  injectArmed: text('armed “{about}”', '备发“{about}”'),
  injectDisarmed: text('disarmed “{about}”', '撤销备发“{about}”'),
  injectHeld: text('held “{about}”', '扣住“{about}”'),
  injectReleased: text('released “{about}”', '放行“{about}”'),
  injectSkipped: text('skipped “{about}”', '跳过“{about}”'),
  injectRetimed: text('retimed “{about}”', '改期“{about}”'),
  injectCalled: text('fired “{about}” by hand', '手动发出“{about}”'),
  adhocSent: text('sent ad hoc “{about}”', '临时发出“{about}”'),
  injectOrdered: text('fired “{about}” by hand, with time to recall', '手动发出“{about}”，可撤回'),
  injectRecalled: text('recalled “{about}”', '撤回“{about}”'),
  injectEdited: text('edited “{about}”', '修改“{about}”'),
  recallWindowSet: text('changed the time to recall', '更改撤回时限'),
  adhocShelved: text('prepared “{about}”', '备好“{about}”'),
  adhocUnshelved: text('dropped what was prepared', '弃用一项备稿'),
  timeScaleSet: text('gave time: {about}', '调整时间：{about}'),
  deadlineExtended: text('extended a deadline, {about}', '延长时限，{about}'),
  rungOverridden: text('set by hand: {about}', '手动设定：{about}'),
  lineFaulted: text('put a fault on {about}', '对{about}施加故障'),
  lineMended: text('mended {about}', '排除{about}的故障'),
  lineCut: text('cut {about}', '切断{about}'),
  lineRestored: text('restored {about}', '恢复{about}'),
  lineSuspended: text('suspended topics on {about}', '中止{about}的部分事务'),
  lineResumed: text('reopened topics on {about}', '恢复{about}的部分事务'),
  seatTaken: text('seated {about}', '安排就座：{about}'),
  seatGivenToBot: text('gave {about} to a bot', '将{about}交由机器人'),
  seatHandedBack: text('handed {about} back', '交还{about}'),
  seatReleased: text('released {about}', '收回席位：{about}'),
  seatMoved: text('moved {about}', '调换席位：{about}'),
  seatShared: text('let another in at {about}', '允许他人共用{about}'),
  actingBegan: text('began acting for {about}', '开始代{about}操作'),
  actingEnded: text('stopped acting for {about}', '停止代{about}操作'),
  noteSent: text('wrote to {about}', '致便条：{about}'),
  handAnswered: text('took up the hand of {about}', '处理{about}的举手'),
};

export const actionWords = (what: string, about: Text): Text => {
  const words = ACTIONS[what] ?? text(`${what} {about}`, `${what} {about}`);
  return text(words.en.replace('{about}', about.en), words.zh.replace('{about}', about.zh));
};
