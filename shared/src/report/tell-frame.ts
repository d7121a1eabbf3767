import { assertNever } from '../base/assert-never.ts';
import { type Text, text } from '../base/text.ts';
import type { EventOf, EventType } from '../log/event.ts';
import type { Names } from './names.ts';
import { span } from './spell.ts';

/** An event in words. */
export type Tell<T extends EventType> = (event: EventOf<T>, names: Names) => Text;
export type Tells<T extends EventType> = { readonly [K in T]: Tell<K> };

export const about =
  (en: string, zh: string) =>
  (name: Text): Text =>
    text(
      en.replace('{}', () => name.en),
      zh.replace('{}', () => name.zh),
    );

const still = (en: string, zh: string) => (): Text => text(en, zh);
const inject = (en: string, zh: string) => (e: { readonly inject: string }, names: Names) =>
  about(en, zh)(names.inject(e.inject));
const incident =
  (en: string, zh: string) => (e: { readonly incident: string; readonly side: 'A' | 'B' }, names: Names) => {
    const who = names.side(e.side);
    const what = names.incident(e.incident);
    return text(`${who.en}: ${what.en} ${en}`, `${who.zh}：${what.zh}${zh}`);
  };

/** A timer is named family/machine/…; what it belongs to says enough. */
const timerOf = (timer: string, names: Names): Text => {
  const [family = '', machine = ''] = timer.split('/');
  const [card = '', side] = machine.split(':');
  if (family === 'inject') return names.inject(machine);
  if (family === 'line') return names.line(machine);
  if (family === 'exchange') return text(names.message(machine), names.message(machine));
  if (family === 'side' && (machine === 'A' || machine === 'B')) return names.side(machine);
  if (family === 'procedure' && (side === 'A' || side === 'B'))
    return text(`${names.side(side).en}, card ${card}`, `${names.side(side).zh}，程序卡 ${card}`);
  return text('plan of the exercise', '演习计划');
};

const tellScreen = (show: EventOf<'screenShown'>['show']): Text => {
  switch (show.kind) {
    case 'auto':
      return text('public screens show their own views', '公共屏幕显示各自画面');
    case 'message':
      return text(
        `public screens say: ${show.text.en || show.text.zh}`,
        `公共屏幕显示：${show.text.zh || show.text.en}`,
      );
    case 'blackout':
      return text('public screens are dark', '公共屏幕黑屏');
    case 'break':
      return text('public screens show a break', '公共屏幕显示休息');
    default:
      return assertNever(show);
  }
};

export const tellsFrame: Tells<
  | 'exerciseOpened'
  | 'briefingBegan'
  | 'exerciseStarted'
  | 'exercisePaused'
  | 'exerciseResumed'
  | 'paceSet'
  | 'clockJumped'
  | 'planEnded'
  | 'exerciseEnded'
  | 'exerciseClosed'
  | 'lossPolicySet'
  | 'exerciseRecovered'
  | 'timerFired'
  | 'seatTaken'
  | 'seatReleased'
  | 'seatGivenToBot'
  | 'seatHandedBack'
  | 'readySet'
  | 'injectArmed'
  | 'injectDisarmed'
  | 'injectHeld'
  | 'injectReleased'
  | 'injectSkipped'
  | 'injectRetimed'
  | 'injectCalled'
  | 'injectConditionMet'
  | 'injectLapsed'
  | 'injectFired'
  | 'injectDelivered'
  | 'adhocSent'
  | 'itemOpened'
  | 'screenShown'
  | 'incidentReported'
  | 'incidentAssessed'
  | 'incidentAttributed'
  | 'incidentClosed'
  | 'endingReached'
> = {
  exerciseOpened: (e) =>
    (e.rehearsal ? about('opens “{}” as a rehearsal', '开设“{}”，作为预演') : about('opens “{}”', '开设“{}”'))(
      e.scenario.title,
    ),
  briefingBegan: still('begins the briefing', '开始简报'),
  exerciseStarted: (e) => text(`starts the clock at ×${e.pace}`, `启动时钟，×${e.pace}`),
  exercisePaused: (e) => text(`pauses: ${e.reason}`, `暂停：${e.reason}`),
  exerciseResumed: still('resumes', '恢复'),
  paceSet: (e) => text(`sets the pace to ×${e.pace}`, `将速度调为 ×${e.pace}`),
  clockJumped: (e) => text(`jumps the clock by ${span(e.by)}`, `时钟前跳 ${span(e.by)}`),
  planEnded: still('the planned length is over', '计划时长已到'),
  exerciseEnded: still('ends the exercise', '结束演习'),
  exerciseClosed: still('closes the exercise', '关闭演习'),
  lossPolicySet: ({ pauseAfterMs: ms }) =>
    ms === undefined
      ? text('lets the exercise go on when facilitators are lost', '设定：导调失联时演习继续')
      : text(
          `lets the exercise pause ${span(ms)} after facilitators are lost`,
          `设定：导调失联 ${span(ms)} 后自动暂停`,
        ),
  exerciseRecovered: still('the server came back; the clock stands', '服务器恢复，时钟停止'),
  timerFired: (e, n) => about('the time has come: {}', '时间已到：{}')(timerOf(e.timer, n)),
  seatTaken: (e, n) => text(`${e.name} sits as ${n.seat(e.seat).en}`, `${e.name}就任${n.seat(e.seat).zh}`),
  seatReleased: (e, n) => about('{} is free', '{}空出')(n.seat(e.seat)),
  seatGivenToBot: (e, n) =>
    text(`gives ${n.seat(e.seat).en} to a bot (${e.policy})`, `将${n.seat(e.seat).zh}交由机器人代行（${e.policy}）`),
  seatHandedBack: (e, n) => about('hands {} back from the bot', '机器人交还{}')(n.seat(e.seat)),
  readySet: (e) => {
    if (e.ready) return text('is ready', '已就绪');
    return e.reason === undefined
      ? text('is not ready', '尚未就绪')
      : text(`is not ready: ${e.reason}`, `尚未就绪：${e.reason}`);
  },
  injectArmed: inject('arms “{}”', '备发“{}”'),
  injectDisarmed: inject('disarms “{}”', '取消备发“{}”'),
  injectHeld: inject('holds “{}”', '扣住“{}”'),
  injectReleased: inject('releases “{}”', '放行“{}”'),
  injectSkipped: inject('skips “{}”', '跳过“{}”'),
  injectRetimed: (e, n) =>
    text(`moves “${n.inject(e.inject).en}” to ${span(e.at)}`, `把“${n.inject(e.inject).zh}”改到 ${span(e.at)}`),
  injectCalled: inject('fires “{}” by hand', '手动发出“{}”'),
  injectConditionMet: inject('“{}”: its condition holds', '“{}”条件成立'),
  injectLapsed: inject('“{}” lapses', '“{}”过期作废'),
  injectFired: inject('“{}” fires', '“{}”发出'),
  injectDelivered: inject('“{}” arrives', '“{}”送达'),
  adhocSent: (e) => about('sends “{}”', '临时发出“{}”')(e.content.headline),
  screenShown: (e) => tellScreen(e.show),
  itemOpened: (e, n) => about('opens “{}”', '打开“{}”')(n.item(e.seat, e.item)),
  incidentReported: incident('is reported', '已报告'),
  incidentAssessed: incident('is assessed', '已评估'),
  incidentAttributed: incident('is attributed', '已归因'),
  incidentClosed: incident('is closed', '已结案'),
  endingReached: (e, n) => about('ending: {}', '结局：{}')(n.ending(e.ending)),
};
