/** What moved a chart, as a reason: the event in a few words, the actor first. Facilitator only. */
import { otherSide, type SideId } from '../base/ids.ts';
import { entry } from '../base/paged.ts';
import { type Text, text } from '../base/text.ts';
import { scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Event, EventOf, EventType } from '../log/event.ts';
import { describeMessage } from './describe-message.ts';

type Because<T extends EventType> = (event: EventOf<T>, state: State) => Text;

const plain = (s: string): Text => text(s, s);
const still = (en: string, zh: string) => (): Text => text(en, zh);

const side = (state: State, id: SideId): Text => scenarioOf(state).sides[id].name;
const sideOfSeat = (state: State, seat: string): Text => {
  const known = state.plan.seats[seat];
  return known ? side(state, known.side) : plain(seat);
};

const writer = (state: State, id: string): Text => {
  const m = entry(state.messages, id);
  if (m?.forged) return text('a forger', '伪造者');
  return m ? side(state, m.from) : plain(id);
};
const reader = (state: State, id: string): Text => {
  const m = entry(state.messages, id);
  return m ? side(state, otherSide(m.from)) : plain(id);
};
/** Of who read a message: `en` and `zh` with {who} and {no}. */
const read =
  (en: string, zh: string) =>
  (e: { readonly message: string }, state: State): Text =>
    fill(en, zh, reader(state, e.message), plain(describeMessage(state, e.message)));
const wrote =
  (en: string, zh: string) =>
  (e: { readonly message: string }, state: State): Text =>
    fill(en, zh, writer(state, e.message), plain(describeMessage(state, e.message)));

const fill = (en: string, zh: string, who: Text, what: Text): Text =>
  text(
    en.replace('{who}', () => who.en).replace('{no}', () => what.en),
    zh.replace('{who}', () => who.zh).replace('{no}', () => what.zh),
  );

const inject =
  (en: string, zh: string) =>
  (e: { readonly inject: string }, state: State): Text =>
    fill(en, zh, plain(''), state.plan.injects[e.inject]?.title ?? plain(e.inject));
const threshold = (state: State, id: string): Text => state.plan.thresholds[id]?.label ?? plain(id);
const onCall =
  (en: string, zh: string) =>
  (e: { readonly seat?: string | undefined }, state: State): Text =>
    fill(en, zh, e.seat === undefined ? plain('') : sideOfSeat(state, e.seat), plain(''));
const step =
  (en: string, zh: string) =>
  (e: { readonly card: string; readonly side: SideId; readonly step: string }, state: State): Text =>
    fill(en, zh, side(state, e.side), plain(e.card));

const tested =
  (en: string, zh: string) =>
  (e: { readonly threshold: string; readonly side: SideId }, state: State): Text =>
    fill(en, zh, side(state, e.side), threshold(state, e.threshold));

/** Events that a chart moves on: those that `route` sends to one. */
const BECAUSE = {
  timerFired: still('its time had come', '时间已到'),
  briefingBegan: still('the facilitator began the briefing', '导调员开始简报'),
  exerciseStarted: still('the facilitator started the clock', '导调员启动时钟'),
  exercisePaused: (e) => text(`it was paused: ${e.reason}`, `已暂停：${e.reason}`),
  exerciseRecovered: still('the server came back', '服务器恢复'),
  exerciseResumed: still('the facilitator resumed', '导调员恢复演习'),
  exerciseEnded: still('the facilitator ended the exercise', '导调员结束演习'),
  exerciseClosed: still('the facilitator closed the exercise', '导调员关闭演习'),
  injectArmed: still('the facilitator armed it', '导调员备发'),
  injectDisarmed: still('the facilitator disarmed it', '导调员取消备发'),
  injectHeld: still('the facilitator held it', '导调员扣住'),
  injectReleased: still('the facilitator released it', '导调员放行'),
  injectSkipped: still('the facilitator skipped it', '导调员跳过'),
  injectRetimed: still('the facilitator moved it to another time', '导调员改了时间'),
  injectCalled: still('the facilitator fired it by hand', '导调员手动发出'),
  injectConditionMet: still('its condition held', '条件成立'),
  injectFired: inject('“{no}” fired', '“{no}”已发出'),
  injectDelivered: inject('“{no}” arrived', '“{no}”送达'),
  lineCut: still('the line was cut', '线路被切断'),
  lineRestored: still('the line was restored', '线路恢复'),
  lineSuspended: (e, state) => fill('{who} suspended it', '{who}中止受理', side(state, e.by), plain('')),
  lineResumed: still('it was taken up again', '恢复受理'),
  callPlaced: (e, state) => fill('{who} called {no}', '{who}拨打 {no}', side(state, e.from), plain(e.number)),
  callSpoofed: (e, state) => fill('somebody called as {who}', '有人冒充{who}来电', side(state, e.as), plain('')),
  verificationBegan: onCall('{who} asked back', '{who}回拨核实'),
  callAnswered: onCall('{who} picked up', '{who}接听'),
  callRefused: onCall('{who} refused', '{who}拒接'),
  callEnded: onCall('{who} hung up', '{who}挂断'),
  messageApproved: wrote('{who} approved {no}', '{who}核准 {no}'),
  messageTransmitted: wrote('{who} transmitted {no}', '{who}发出 {no}'),
  messageWithdrawn: wrote('{who} withdrew {no}', '{who}撤回 {no}'),
  messageAtPost: wrote('{no} reached the post', '{no} 到达岗位'),
  messageReceived: read('{no} reached {who}', '{no} 送达{who}'),
  senderVerificationBegan: read('{who} asked back about {no}', '{who}核实 {no} 的来源'),
  messageTurnedAway: wrote('{no} was turned away', '{no} 被退回'),
  messageOpened: read('{who} opened {no}', '{who}开启 {no}'),
  replyGiven: (e, state) =>
    fill(
      `{who} answered ${e.word} to {no}`,
      `{who}对 {no} 答复 ${e.word}`,
      reader(state, e.message),
      plain(describeMessage(state, e.message)),
    ),
  answerArrived: read('the answer of {who} to {no} came through', '{who}对 {no} 的答复送达'),
  assessmentFiled: (e, state) => {
    const title = state.plan.incidents[e.incident]?.title ?? plain(e.incident);
    return fill('{who} filed its view of “{no}”', '{who}上报对“{no}”的评估', side(state, e.side), title);
  },
  forceScored: (e, state) =>
    fill('{who} weighed whether force was used', '{who}评定是否使用武力', side(state, e.side), plain('')),
  holdPlaced: (e, state) =>
    fill(`the leader of {who} held it: ${e.reason}`, `{who}负责人搁置：${e.reason}`, side(state, e.side), plain('')),
  holdReleased: tested('{who} released the hold', '{who}解除搁置'),
  explanationAccepted: (e, state) =>
    fill(
      '{who} accepted the explanation in {no}',
      '{who}接受 {no} 中的解释',
      side(state, e.side),
      plain(describeMessage(state, e.message)),
    ),
  thresholdTripped: tested('“{no}” tripped', '“{no}”触发'),
  moveTaken: (e, state) =>
    fill(
      '{who} decided “{no}”',
      '{who}决定“{no}”',
      side(state, e.side),
      state.plan.moves[e.move]?.label ?? plain(e.move),
    ),
  rungOverridden: (e) => text(`the facilitator set it: ${e.reason}`, `导调员设定：${e.reason}`),
  stepConditionMet: step('the condition of the step held', '该步骤条件成立'),
  stepTicked: step('{who} ticked it', '{who}勾选'),
  stepPassed: (e, state) =>
    fill(`{who} passed it over: ${e.reason}`, `{who}略过：${e.reason}`, side(state, e.side), plain('')),
} satisfies { readonly [T in EventType]?: Because<T> };

/** Empty for an event that moves nothing. */
export const because = (state: State, event: Event): Text => {
  const words = (BECAUSE as { readonly [T in EventType]?: Because<T> })[event.type] as Because<EventType> | undefined;
  return words ? words(event, state) : plain('');
};
