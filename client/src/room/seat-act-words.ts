import { type Text, text } from '@firebreak/shared/base/text.ts';

/** What a seat did, by the event it left in the log; read after a name. `{about}` is a number, an incident or nothing. */
const ACTS: Readonly<Record<string, Text>> = {
  readySet: text('said whether the seat is ready', '更改就绪状态'),
  itemOpened: text('opened an item', '打开一条情况'),
  callPlaced: text('called {about}', '呼叫{about}'),
  callFailed: text('called {about} in vain', '呼叫{about}未成'),
  callAnswered: text('answered a call', '接听来电'),
  callRefused: text('declined a call', '拒接来电'),
  callLeftRinging: text('let a call ring', '任电话响铃'),
  callEnded: text('ended a call', '结束通话'),
  callSpoken: text('spoke on a call', '在通话中发言'),
  verificationBegan: text('asked back about a caller', '回拨核实来电者'),
  messageDrafted: text('drafted a message', '起草电文'),
  messageApproved: text('approved a message', '批准电文'),
  messageTransmitted: text('transmitted {about}', '发送{about}'),
  messageWithdrawn: text('withdrew a draft', '撤回草稿'),
  messageOpened: text('opened {about}', '打开{about}'),
  delayConfirmed: text('confirmed the age of {about}', '确认{about}的时效'),
  senderVerificationBegan: text('asked back about the sender of {about}', '核实{about}的发文者'),
  replyGiven: text('answered {about}', '答复{about}'),
  readBackGiven: text('read {about} back', '复诵{about}'),
  readBackAccepted: text('accepted the read-back of {about}', '认可对{about}的复诵'),
  assessmentFiled: text('filed an assessment: {about}', '提交评估：{about}'),
  incidentScored: text('scored severity: {about}', '评定严重程度：{about}'),
  forceScored: text('scored the use of force: {about}', '评定使用武力：{about}'),
  holdPlaced: text('placed a hold', '下令暂缓'),
  holdReleased: text('released a hold', '解除暂缓'),
  explanationAccepted: text('accepted the explanation in {about}', '接受{about}中的说明'),
  moveProposed: text('decided: {about}', '作出决定：{about}'),
  moveTaken: text('decided: {about}', '作出决定：{about}'),
  moveConcurred: text('concurred', '表示同意'),
  moveWithdrawn: text('withdrew a decision', '撤回决定'),
  stepTicked: text('ticked a step of card {about}', '勾选程序卡{about}的一步'),
  stepPassed: text('skipped a step of card {about}', '跳过程序卡{about}的一步'),
  probeAnswered: text('answered a question', '回答提问'),
  handRaised: text('raised the hand', '举手'),
  handLowered: text('lowered the hand', '放下举手'),
  noteFiled: text('put a note away', '收起便条'),
  teamNamed: text('named who sits here', '更改席位人员名单'),
  penHanded: text('handed the pen over', '移交操作权'),
};

export const seatActWords = (what: string, about: Text): Text => {
  const words = ACTS[what] ?? text(`${what} {about}`, `${what} {about}`);
  return text(words.en.replace('{about}', about.en).trim(), words.zh.replace('{about}', about.zh).trim());
};
