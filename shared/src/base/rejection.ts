import { type Text, text } from './text.ts';

/** Every refusal, with one line of meaning that names the way on. A refusal is a value; an exception is a bug. */
export const REJECTIONS = {
  'malformed-command': text(
    'The command was not understood. Reload the page and try again.',
    '无法识别该指令。请重新加载页面后重试。',
  ),
  'not-stored': text(
    'It could not be stored, so it did not happen. Try again in a moment; tell the facilitator if it persists.',
    '未能保存，因此未生效。请稍后重试；若持续出现请告知导调员。',
  ),
  'too-many-commands': text('Too many commands at once. Wait a moment and try again.', '指令过于频繁，请稍候再试。'),
  'not-your-command': text('This seat may not do that.', '本席位无权进行此操作。'),
  'seat-has-no-authority': text(
    'Your office has no authority for this. Ask a colleague who has.',
    '贵职务没有此项权限，请由有权限的同事办理。',
  ),
  'wrong-phase': text('Not possible in this phase of the exercise.', '演习当前阶段不能进行此操作。'),
  'exercise-is-paused': text('The exercise is paused. Try again when it resumes.', '演习已暂停，恢复后再试。'),
  'exercise-is-frozen': text(
    'This exercise is frozen after a fault and can only be read. Tell the facilitator.',
    '该演习因故障被冻结，仅可查看。请告知导调员。',
  ),
  'unknown-item': text('That does not exist here. Reload to see what does.', '此处没有该项目。请重新加载查看。'),
  'id-in-use': text('That id is already in use. Send again with a new one.', '该编号已被使用，请用新编号重发。'),
  'id-not-of-your-side': text(
    'Ids of new things begin with your side’s letter and a dot.',
    '新编号须以贵方字母加点开头。',
  ),
  'seat-is-taken': text('The seat is taken. Choose a free one.', '该席位已有人，请选择空席位。'),
  'bot-plays-seat': text(
    'A bot plays this seat for now. The facilitator must hand it back first.',
    '该席位暂由机器人代行，须先由导调员交还。',
  ),
  'no-bot-there': text('No bot plays that seat.', '该席位并无机器人代行。'),
  'seat-is-empty': text('Nobody sits there.', '该席位无人。'),
  'nothing-to-recall': text('It is not on its way, so there is nothing to recall.', '该注入并未在发出途中，无可撤回。'),
  'recall-it-first': text('It is about to be delivered. Recall it first.', '该注入即将送达，请先撤回。'),
  'deliveries-differ': text(
    'Give the words of each delivery that the inject has, and no other.',
    '请逐条给出该注入各项送达的内容，不得多也不得少。',
  ),
  'evidence-not-assessed': text(
    'It carries evidence on an incident which that side does not assess. Choose other recipients.',
    '其中含有该方不予评估之事件的证据，请改选收件方。',
  ),
  'deadline-does-not-run': text('That time is not running any more.', '该时限已不在计时。'),
  'rung-is-current': text('The side stands on that rung already.', '该方已处于此级。'),
  'acting-is-off': text(
    'Acting for this seat is not switched on in your name. Switch it on, with a reason, and try again.',
    '您尚未开启代本席操作。请先说明理由并开启，然后重试。',
  ),
  'name-not-at-seat': text('Nobody of that name is at this seat.', '本席位没有该姓名的人员。'),
  'hand-is-down': text('No hand is raised there.', '该席位未举手。'),
  'inject-already-fired': text('It has already been fired.', '该注入已经发出。'),
  'inject-is-not-open': text('The inject is skipped or not in a state for this.', '该注入已跳过或当前状态不允许。'),
  'cannot-jump-back': text('The clock never goes back. Give a later time.', '时钟不能倒退，请给出更晚的时间。'),
  'unknown-number': text('No line has that number.', '没有使用该号码的线路。'),
  'number-not-in-directory': text('That number is not in your directory.', '该号码不在贵方号码簿中。'),
  'line-is-down': text('The line is down. Use another line or wait.', '线路中断。请改用其他线路或等待。'),
  'line-is-busy': text(
    'The line is in use. End that call first or use another line.',
    '线路占用。请先结束通话或改用其他线路。',
  ),
  'line-is-suspended': text(
    'That is suspended on this line. Use another line, or another topic or type.',
    '该线路的此类事务或电文已中止。请改用其他线路，或换用其他事务类别、电文类型。',
  ),
  'topic-not-authorised': text(
    'That line does not carry this topic. Choose a line that does.',
    '该线路不受理此类事务。请选择受理的线路。',
  ),
  'wrong-kind-of-line': text('Messages go on text lines, calls on voice lines.', '电文走文字线路，通话走话音线路。'),
  'call-is-over': text('The call is over.', '通话已结束。'),
  'caller-being-verified': text(
    'Another caller on this line is still being verified. Ask again when that is done.',
    '该线路上另一来电者仍在核实中，请待其完成后再核实。',
  ),
  'sender-cannot-be-verified': text('This line has no way to tell who writes.', '该线路无法核实发文者身份。'),
  'caller-cannot-be-verified': text('This line has no way to tell who calls.', '该线路无法核实来电者身份。'),
  'nothing-to-read-back': text(
    'Read-back needs the formatted template (card P5) and a message that has slots.',
    '复诵须采用格式电文（P5 卡），且电文须有栏目。',
  ),
  'not-asked': text('Nobody asks for that about this incident.', '该事件无须提交此项。'),
  'form-is-incomplete': text('Choose an option in every field.', '请在每一栏中选择一项。'),
  'call-is-not-yours': text('That call is not for your desk.', '该来电并非打给贵席。'),
  'message-type-not-in-use': text('This message type is not in use in this exercise.', '本演习不使用该电文类型。'),
  'slot-is-wrong': text(
    'A slot is empty or outside its list. Correct it and send again.',
    '有栏目为空或不在清单内，请更正后重发。',
  ),
  'words-are-missing': text('Free text needs words.', '自由文本不能为空。'),
  'message-is-not-in-that-state': text(
    'The message is no longer in a state for this.',
    '该电文已不处于可进行此操作的状态。',
  ),
  'message-is-not-yours': text('That message is not your side’s to act on.', '该电文不由贵方处理。'),
  'message-is-unopened': text('Open the message first.', '请先打开电文。'),
  'delay-must-be-confirmed': text(
    'It arrived late. Confirm that you have seen its age first.',
    '该电文延误到达。请先确认已注意到其时效。',
  ),
  'reply-not-offered': text('That word does not answer this message.', '该答语不适用于此电文。'),
  'reply-already-given': text('It has been answered.', '该电文已答复。'),
  'standby-already-used': text('STANDBY can be given once.', 'STANDBY 只能使用一次。'),
  'assessment-must-sum-to-100': text(
    'The chances must sum to 100 %. Adjust them and file again.',
    '各项概率之和须为 100 %，请调整后重新提交。',
  ),
  'assessment-names-other-hypotheses': text(
    'Give a chance for each hypothesis of this incident, and no other.',
    '请就本事件的每一假设给出概率，不得多也不得少。',
  ),
  'not-your-incident': text('Your side does not assess this incident.', '贵方不评估该事件。'),
  'incident-not-reported': text('Nothing has been reported on this yet.', '尚无关于此事件的报告。'),
  'threshold-is-not-pressing': text('The threshold is not pressing.', '该门槛当前未逼近。'),
  'explanation-does-not-answer': text('That exchange does not answer this threshold.', '该往来电文不能回应此门槛。'),
  'move-already-made': text('That decision has been taken.', '该决定已作出。'),
  'move-is-irrelevant': text('You are already on that rung or past it.', '贵方已处于该级或更高。'),
  'cool-down-runs': text('Stepping down is possible only after the cool-down.', '须待冷却期结束方可降级。'),
  'consent-already-given': text('You have already concurred.', '您已表示同意。'),
  'consent-not-yours': text('Your consent is not asked for this.', '此事无需您同意。'),
  'step-is-closed': text('That step is already done or skipped.', '该步骤已完成或跳过。'),
  'probe-is-closed': text('That question is not open to you.', '该提问未向您开放。'),
  'not-granted': text(
    'Your invitation does not cover this. It is for {about} to do.',
    '您的邀请不含此项权限，须由 {about} 办理。',
  ),
  'clock-is-with-another': text('{about} has the clock. Ask for it first.', '时钟由 {about} 掌握，请先请其移交。'),
  'time-is-ahead': text('That time has not come yet. Note it when it has.', '该时刻尚未到来，届时再记。'),
  'note-is-not-yours': text('Somebody else wrote that note. Write one of your own.', '该记录由他人所写，请另写一条。'),
  'not-your-side': text('Your invitation is limited to the other side.', '您的邀请仅限另一方。'),
} as const satisfies Record<string, Text>;

export type RejectionCode = keyof typeof REJECTIONS;

/** `about` names the place (a slot, a line, a seat); it never names anything its reader could not see. */
export type Rejection = { readonly code: RejectionCode; readonly about?: string };
