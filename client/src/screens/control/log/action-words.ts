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
  lineCut: text('cut {about}', '切断{about}'),
  lineRestored: text('restored {about}', '恢复{about}'),
  lineSuspended: text('suspended topics on {about}', '中止{about}的部分事务'),
  lineResumed: text('reopened topics on {about}', '恢复{about}的部分事务'),
  screenShown: text('set the public screens {about}', '设置公共屏幕 {about}'),
  seatTaken: text('seated {about}', '安排就座：{about}'),
  seatReleased: text('released {about}', '收回席位：{about}'),
};

export const actionWords = (what: string, about: Text): Text => {
  const words = ACTIONS[what] ?? text(`${what} {about}`, `${what} {about}`);
  return text(words.en.replace('{about}', about.en), words.zh.replace('{about}', about.zh));
};
