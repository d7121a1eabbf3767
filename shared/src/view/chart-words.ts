/** What the states of the charts are called, and what moves them, as control reads it. Facilitator only. */
import { type Text, text } from '../base/text.ts';
import { MINUTE_MS } from '../base/time.ts';
import { AFTER, type Trigger } from '../machine/describe-chart.ts';
import type { Family } from '../machine/plan.ts';

type Words = Readonly<Record<string, Text>>;

/** By the state's own name; `kind.name` where another kind of region has one of that name. */
const STATES: Readonly<Record<Family, Words>> = {
  phase: {
    lobby: text('lobby', '集结'),
    briefing: text('briefing', '简报'),
    running: text('running', '进行中'),
    paused: text('paused', '暂停'),
    hotwash: text('hot-wash', '即时讲评'),
    closed: text('closed', '已关闭'),
    idle: text('clock not running', '未计时'),
    counting: text('counting', '计时中'),
    over: text('time reached', '时间已到'),
  },
  side: {
    clear: text('clear', '未触及'),
    pressing: text('pressing', '逼近'),
    held: text('held', '搁置'),
    answered: text('answered', '已释疑'),
    tripped: text('tripped', '已触发'),
    cooling: text('cooling down', '冷却中'),
    cooled: text('may step down', '可降级'),
  },
  incident: {
    latent: text('not yet seen', '尚未察觉'),
    reported: text('reported', '已报告'),
    assessed: text('assessed', '已评估'),
    attributed: text('attributed', '已归因'),
    closed: text('closed', '已结案'),
  },
  inject: {
    unarmed: text('not armed', '未备发'),
    armed: text('armed', '已备发'),
    waiting: text('waiting', '等待'),
    counting: text('its time runs', '计时中'),
    watching: text('watching its condition', '监视条件'),
    delaying: text('condition held, delay runs', '条件成立，延时中'),
    held: text('held', '已扣住'),
    skipped: text('skipped', '已跳过'),
    fired: text('fired', '已发出'),
    'under-way': text('under way', '在途'),
    told: text('delivered', '已送达'),
  },
  line: {
    off: text('no test yet', '尚未开始'),
    waiting: text('first test ahead', '等待首次测试'),
    testing: text('next test ahead', '等待下次测试'),
    idle: text('nobody is asked', '无人核实'),
    asking: text('asking back', '回拨核实中'),
    up: text('up', '接通'),
    down: text('down', '中断'),
    'calls.idle': text('no call', '无通话'),
    requested: text('call asked for', '已请求通话'),
    ringing: text('ringing', '振铃'),
    'ringing-out': text('ringing, nobody there', '振铃无人'),
    'wrong-post': text('ringing at a wrong post', '振铃于错误岗位'),
    connected: text('connected', '通话中'),
    open: text('open', '受理'),
    suspended: text('suspended', '中止'),
  },
  exchange: {
    draft: text('draft', '草稿'),
    approved: text('approved', '已核准'),
    sent: text('on the wire', '传输中'),
    queued: text('queued', '排队'),
    lost: text('lost', '丢失'),
    astray: text('with somebody else', '误投他人'),
    'at-post': text('at the far post', '已到对方岗位'),
    kept: text('kept by the post', '被岗位压下'),
    'turned-away': text('turned away', '已退回'),
    received: text('received', '已收到'),
    opened: text('opened', '已开启'),
    withdrawn: text('withdrawn', '已撤回'),
    'not-owed': text('no answer owed', '无须答复'),
    awaiting: text('awaiting answer', '等待答复'),
    standby: text('STANDBY', 'STANDBY 待命'),
    overdue: text('no answer in time', '逾期无答复'),
    answered: text('answered', '已答复'),
    'answered-late': text('answered late', '逾期答复'),
    none: text('not begun', '未开始'),
    waiting: text('being read', '口译中'),
    sight: text('sight translation', '视译完成'),
    official: text('official translation', '正式译文'),
    unasked: text('not asked', '未核实'),
    asking: text('asking back', '核实中'),
    known: text('sender known', '已核实'),
    'back.none': text('none held up', '无滞留'),
    'under-way': text('held up', '滞留中'),
    come: text('come through', '已送达'),
  },
  procedure: {
    waiting: text('waiting', '等待'),
    open: text('open', '应办'),
    overdue: text('overdue', '逾期'),
    done: text('done', '已完成'),
    'done-late': text('done late', '逾期完成'),
    'out-of-order': text('out of order', '未按顺序'),
    skipped: text('skipped', '已跳过'),
  },
};

const CAME_TO: Words = {
  lost: text('lost on the wire', '途中丢失'),
  astray: text('reaches somebody else', '误投他人'),
  'at-post': text('reaches the post', '到达岗位'),
  kept: text('the post keeps it', '岗位压下'),
  'turned-away': text('not its business', '不属其职责'),
  received: text('reaches the desk', '到达席位'),
};

/** By event; `kind.EVENT` or `EVENT>state` where that says more. `after`: time has run. */
const TRIGGERS: Readonly<Record<Family, Words>> = {
  phase: {
    BRIEF: text('briefing begins', '开始简报'),
    START: text('clock starts', '启动时钟'),
    PAUSE: text('paused', '暂停'),
    RESUME: text('resumed', '恢复'),
    END: text('exercise ended', '结束演习'),
    CLOSE: text('exercise closed', '关闭演习'),
    after: text('time reached', '时间到'),
  },
  side: {
    'FILED>pressing': text('filed at or above the line', '上报值达到阈值'),
    'FILED>clear': text('filed below the line', '上报值低于阈值'),
    HOLD: text('the leader holds it', '负责人搁置'),
    RELEASE: text('the hold is released', '解除搁置'),
    ANSWER: text('explanation accepted', '接受解释'),
    CLIMB: text('climbs', '升级'),
    'CLIMB>clear': text('the side is there already', '该方已在该级'),
    STEP_DOWN: text('steps down', '降级'),
    'after>tripped': text('its window runs out', '时限届满'),
    'after>pressing': text('the hold runs out', '搁置期满'),
    'after>cooled': text('cool-down over', '冷却结束'),
  },
  incident: {
    REPORT: text('evidence arrives', '证据送达'),
    ASSESS: text('assessment filed', '上报评估'),
    ATTRIBUTE: text('attributed by decision', '决定归因'),
    CLOSE: text('closed by agreement or decision', '经商定或决定结案'),
  },
  inject: {
    ARM: text('armed', '备发'),
    DISARM: text('disarmed', '取消备发'),
    FIRE: text('fired by hand', '手动发出'),
    SKIP: text('skipped', '跳过'),
    HOLD: text('held', '扣住'),
    RETIME: text('moved to another time', '改时间'),
    START: text('clock starts', '启动时钟'),
    CAUSE: text('the one before it fires', '前项发出'),
    CONDITION_MET: text('its condition holds', '条件成立'),
    RELEASE: text('released', '放行'),
    'after>fired': text('its time comes', '时间到'),
    'after>watching': text('its watch begins', '开始监视'),
    'after>skipped': text('its watch ends', '监视期满'),
    'after>told': text('its delay is over', '延时结束'),
  },
  line: {
    START: text('clock starts', '启动时钟'),
    'after>testing': text('a test is due', '到测试时间'),
    CUT: text('cut', '切断'),
    RESTORE: text('restored', '恢复'),
    SUSPEND: text('suspended', '中止'),
    RESUME: text('taken up again', '恢复受理'),
    'PLACE>requested': text('a call is asked for', '请求通话'),
    'PLACE>ringing': text('a call rings', '来电振铃'),
    'PLACE>ringing-out': text('a call, nobody there', '来电，无人值守'),
    'PLACE>wrong-post': text('a call to a wrong post', '误打他处'),
    ANSWER: text('picked up', '接听'),
    STANDBY: text('STANDBY, it rings on', 'STANDBY，继续振铃'),
    REFUSE: text('refused', '拒接'),
    END: text('hung up', '挂断'),
    'after>ringing': text('granted', '获准'),
    'after>wrong-post': text('granted, at a wrong post', '获准，误接他处'),
    'after>connected': text('a stranger picks up', '他人接听'),
    'calls.after>idle': text('nobody picks up', '无人接听'),
    VERIFY: text('the desk asks back', '席位核实'),
    'after>idle': text('the answer is in', '核实完毕'),
  },
  exchange: {
    APPROVE: text('approved', '核准'),
    WITHDRAW: text('withdrawn', '撤回'),
    TRANSMIT: text('transmitted', '发出'),
    'TRANSMIT>queued': text('transmitted, line down', '发出，线路中断'),
    'TRANSMIT>awaiting': text('transmitted, answer owed', '发出，须答复'),
    LINE_DOWN: text('the line is cut', '线路切断'),
    LINE_UP: text('the line is back', '线路恢复'),
    OPEN: text('opened', '开启'),
    ANSWER: text('a closing answer', '作出最终答复'),
    STANDBY: text('STANDBY', 'STANDBY'),
    TURNED_AWAY: text('turned away', '被退回'),
    AT_POST: text('the interpreter begins', '开始口译'),
    VERIFY: text('the desk asks back', '席位核实'),
    HELD_UP: text('an answer is held up', '答复滞留'),
    ...Object.fromEntries(Object.entries(CAME_TO).map(([state, words]) => [`after>${state}`, words])),
    'after>overdue': text('the deadline passes', '期限已过'),
    'after>sight': text('read at sight', '视译完成'),
    'after>official': text('officially translated', '正式译出'),
    'after>known': text('the answer is in', '核实完毕'),
    'after>come': text('it comes through', '送达'),
  },
  procedure: {
    START: text('clock starts', '启动时钟'),
    OPEN: text('its condition holds', '条件成立'),
    'TICK>done': text('ticked', '勾选'),
    'TICK>done-late': text('ticked late', '逾期勾选'),
    'TICK>out-of-order': text('ticked out of order', '未按顺序勾选'),
    PASS: text('passed over', '略过'),
    'after>overdue': text('its time is over', '时限届满'),
  },
};

const kindOf = (region: string): string => region.split(':')[0] ?? region;

/** Undefined where a chart has a state that nobody has named. */
export const stateWords = (family: Family, region: string, key: string): Text | undefined => {
  const words = STATES[family];
  return words[`${kindOf(region)}.${key}`] ?? words[key];
};

const lasting = (words: Text, delay: Trigger['delay']): Text => {
  if (typeof delay !== 'number') return words;
  const min = Math.round((delay / MINUTE_MS) * 100) / 100;
  return text(`${words.en} (${min} min)`, `${words.zh}（${min} 分钟）`);
};

/** What leads to the state `to` (its own name); undefined where nobody has named it. */
export const triggerWords = (
  family: Family,
  region: string,
  { event, delay }: Trigger,
  to: string,
): Text | undefined => {
  const words = TRIGGERS[family];
  const kind = kindOf(region);
  const found = words[`${kind}.${event}>${to}`] ?? words[`${event}>${to}`] ?? words[`${kind}.${event}`] ?? words[event];
  return found && event === AFTER ? lasting(found, delay) : found;
};
