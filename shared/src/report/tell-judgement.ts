import type { SideId } from '../base/ids.ts';
import { type Text, text } from '../base/text.ts';
import type { Names } from './names.ts';
import { pct } from './spell.ts';
import { about, type Tells } from './tell-frame.ts';

const threshold =
  (en: string, zh: string) =>
  (e: { readonly threshold: string; readonly side: SideId }, names: Names): Text => {
    const who = names.side(e.side);
    const what = names.threshold(e.threshold);
    return text(`${who.en}: “${what.en}” ${en}`, `${who.zh}：“${what.zh}”${zh}`);
  };
const step =
  (en: string, zh: string) =>
  (e: { readonly card: string; readonly step: string }, names: Names): Text => {
    const what = names.step(e.card, e.step);
    return text(`${en} ${e.card}: ${what.en}`, `${zh} ${e.card}：${what.zh}`);
  };
const HOW = {
  'in-time': text('in time', '按时'),
  late: text('late', '逾期'),
  'out-of-order': text('out of order', '次序不对'),
} as const;
const top = (chances: Readonly<Record<string, number>>): readonly [string, number] =>
  Object.entries(chances).reduce((a, b) => (b[1] > a[1] ? b : a), ['', -1]);

export const tellsJudgement: Tells<
  | 'assessmentFiled'
  | 'incidentScored'
  | 'forceScored'
  | 'thresholdPressing'
  | 'thresholdCleared'
  | 'holdPlaced'
  | 'holdReleased'
  | 'thresholdHeld'
  | 'explanationAccepted'
  | 'thresholdAnswered'
  | 'thresholdTripped'
  | 'moveProposed'
  | 'moveConcurred'
  | 'moveWithdrawn'
  | 'moveTaken'
  | 'rungChanged'
  | 'stepConditionMet'
  | 'stepOpened'
  | 'stepOverdue'
  | 'stepTicked'
  | 'stepPassed'
  | 'stepDone'
  | 'stepSkipped'
  | 'probeAsked'
  | 'probeAnswered'
  | 'probeSkipped'
> = {
  incidentScored: (e, n) =>
    text(
      `${n.side(e.side).en} scores ${n.incident(e.incident).en} ${e.score.toFixed(1)} by NCISS`,
      `${n.side(e.side).zh}按 NCISS 为${n.incident(e.incident).zh}评 ${e.score.toFixed(1)} 分`,
    ),
  forceScored: (e, n) =>
    e.asks
      ? text(
          `${n.side(e.side).en} asks whether ${n.incident(e.incident).en} is a use of force`,
          `${n.side(e.side).zh}提出：${n.incident(e.incident).zh}是否构成使用武力`,
        )
      : text(
          `${n.side(e.side).en} sees no use of force in ${n.incident(e.incident).en}`,
          `${n.side(e.side).zh}认为${n.incident(e.incident).zh}不构成使用武力`,
        ),
  assessmentFiled: (e, n) => {
    const [id, p] = top(e.chances);
    const label = n.hypothesis(e.incident, id);
    return text(
      `files ${n.incident(e.incident).en}: ${label.en} ${pct(p)}`,
      `提交对${n.incident(e.incident).zh}的判断：${label.zh} ${pct(p)}`,
    );
  },
  thresholdPressing: threshold('presses', '逼近'),
  thresholdCleared: threshold('no longer presses', '不再逼近'),
  holdPlaced: (e, n) =>
    text(`holds “${n.threshold(e.threshold).en}”: ${e.reason}`, `搁置“${n.threshold(e.threshold).zh}”：${e.reason}`),
  holdReleased: (e, n) => about('releases “{}”', '解除搁置“{}”')(n.threshold(e.threshold)),
  thresholdHeld: threshold('is held', '已搁置'),
  explanationAccepted: (e, n) =>
    text(`accepts ${n.message(e.message)} as an explanation`, `采纳 ${n.message(e.message)} 的说明`),
  thresholdAnswered: threshold('is answered', '已获回应'),
  thresholdTripped: threshold('trips', '触发'),
  moveProposed: (e, n) =>
    text(`proposes “${n.move(e.move).en}”: ${e.reason}`, `提议“${n.move(e.move).zh}”：${e.reason}`),
  moveConcurred: () => text('concurs', '表示同意'),
  moveWithdrawn: () => text('withdraws the proposal', '撤回提议'),
  moveTaken: (e, n) =>
    text(`${n.side(e.side).en} decides “${n.move(e.move).en}”`, `${n.side(e.side).zh}决定“${n.move(e.move).zh}”`),
  rungChanged: (e, n) =>
    text(`${n.side(e.side).en}: rung ${e.from} → ${e.to}`, `${n.side(e.side).zh}：第 ${e.from} 级 → 第 ${e.to} 级`),
  stepConditionMet: step('the time has come for', '条件具备'),
  stepOpened: step('opens', '开始'),
  stepOverdue: step('overdue,', '逾期'),
  stepTicked: step('ticks', '勾选'),
  stepPassed: (e, n) => {
    const told = step('skips', '跳过')(e, n);
    return text(`${told.en} (${e.reason})`, `${told.zh}（${e.reason}）`);
  },
  stepDone: (e, n) => step(`done ${HOW[e.how].en},`, `${HOW[e.how].zh}完成`)(e, n),
  stepSkipped: step('skipped,', '已跳过'),
  probeAsked: (e) => text(`asks ${e.probe}`, `提问 ${e.probe}`),
  probeAnswered: (e) => text(`answers ${e.probe}`, `回答 ${e.probe}`),
  probeSkipped: (e) => text(`passes over ${e.probe} (${e.reason})`, `略过 ${e.probe}（${e.reason}）`),
};
