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
  'not-your-command': text(
    'This seat may not do that. Ask a colleague who may, or the facilitator.',
    '本席位无权进行此操作，请交有权的同事办理或询问导调员。',
  ),
  'seat-has-no-authority': text(
    'Your office has no authority for this. Ask a colleague who has.',
    '贵职务没有此项权限，请由有权限的同事办理。',
  ),
  'wrong-phase': text(
    'Not possible in this phase of the exercise. Wait until the facilitator has opened it.',
    '演习当前阶段不能进行此操作，请等待导调员开放。',
  ),
  'exercise-is-paused': text('The exercise is paused. Try again when it resumes.', '演习已暂停，恢复后再试。'),
  'exercise-is-frozen': text(
    'This exercise is frozen after a fault and can only be read. Tell the facilitator.',
    '该演习因故障被冻结，仅可查看。请告知导调员。',
  ),
  'unknown-item': text('That does not exist here. Reload to see what does.', '此处没有该项目。请重新加载查看。'),
  'id-in-use': text('That id is already in use. Send again with a new one.', '该编号已被使用，请用新编号重发。'),
  'id-not-of-your-side': text(
    'Ids of new things begin with your side’s letter and a dot. Reload the page and send again.',
    '新编号须以贵方字母加点开头，请重新加载页面后重发。',
  ),
  'pen-is-elsewhere': text(
    'Another device has the pen of this seat ({about}). Ask for it.',
    '本席位的操作权在另一设备上（{about}），请先请求移交。',
  ),
  'device-has-left': text('That device has left. Choose another.', '该设备已离开，请选择其他设备。'),
  'seat-is-taken': text('The seat is taken. Choose a free one.', '该席位已有人，请选择空席位。'),
  'seat-is-other-side': text(
    'That seat is the other side’s, and the exercise has begun. Choose a free seat of the same side.',
    '该席位属于另一方，而演习已经开始，请选择本方的空席位。',
  ),
  'bot-plays-seat': text(
    'A bot plays this seat for now. The facilitator must hand it back first.',
    '该席位暂由机器人代行，须先由导调员交还。',
  ),
  'no-bot-there': text(
    'No bot plays that seat. Choose one that a bot plays.',
    '该席位并无机器人代行，请选择由机器人代行的席位。',
  ),
  'seat-is-empty': text('Nobody sits there. Choose a seat that is taken.', '该席位无人，请选择有人的席位。'),
  'nothing-to-recall': text(
    'It is not on its way, so there is nothing to recall. Undo it by another inject.',
    '该注入并未在发出途中，无可撤回；请另发注入更正。',
  ),
  'recall-it-first': text('It is about to be delivered. Recall it first.', '该注入即将送达，请先撤回。'),
  'deliveries-differ': text(
    'The words are not those of this inject. Give the words of each delivery that it has, and no other.',
    '所给内容与该注入不符，请逐条给出其各项送达的内容，不得多也不得少。',
  ),
  'evidence-not-assessed': text(
    'It carries evidence on an incident which that side does not assess. Choose other recipients.',
    '其中含有该方不予评估之事件的证据，请改选收件方。',
  ),
  'deadline-does-not-run': text(
    'That time is not running any more. Choose one that runs.',
    '该时限已不在计时，请选择仍在计时者。',
  ),
  'rung-is-current': text('The side stands on that rung already. Choose another.', '该方已处于此级，请另选一级。'),
  'inject-already-fired': text(
    'It has already been fired. Write a free one if it is needed again.',
    '该注入已经发出，如需再发请另拟一条。',
  ),
  'inject-is-not-open': text(
    'The inject is skipped or not in a state for this. Choose another or write a free one.',
    '该注入已跳过或当前状态不允许，请另选或另拟一条。',
  ),
  'acting-is-off': text(
    'Acting for this seat is not switched on in your name. Switch it on, with a reason, and try again.',
    '您尚未开启代本席操作。请先说明理由并开启，然后重试。',
  ),
  'name-not-at-seat': text(
    'Nobody of that name is at this seat. Choose one who is.',
    '本席位没有该姓名的人员，请从在席人员中选择。',
  ),
  'hand-is-down': text('No hand is raised there. Nothing waits for an answer.', '该席位未举手，无须答复。'),
  'cannot-jump-back': text('The clock never goes back. Give a later time.', '时钟不能倒退，请给出更晚的时间。'),
  'unknown-number': text(
    'No line has that number. Choose one from your directory.',
    '没有使用该号码的线路，请从号码簿中选择。',
  ),
  'number-not-in-directory': text(
    'That number is not in your directory. Choose one that is.',
    '该号码不在贵方号码簿中，请选择簿中号码。',
  ),
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
  'wrong-kind-of-line': text(
    'Messages go on text lines, calls on voice lines. Choose a line of the other kind.',
    '电文走文字线路，通话走话音线路，请改选线路。',
  ),
  'call-is-over': text('The call is over. Call again if it is still needed.', '通话已结束，如仍有需要请重新呼叫。'),
  'caller-being-verified': text(
    'Another caller on this line is still being verified. Ask again when that is done.',
    '该线路上另一来电者仍在核实中，请待其完成后再核实。',
  ),
  'sender-cannot-be-verified': text(
    'This line has no way to tell who writes. Ask the other side on another line.',
    '该线路无法核实发文者身份，请改用其他线路询问对方。',
  ),
  'caller-cannot-be-verified': text(
    'This line has no way to tell who calls. Call back a number from your directory.',
    '该线路无法核实来电者身份，请按号码簿回拨。',
  ),
  'nothing-to-read-back': text(
    'Read-back needs the formatted template (card P5) and a message that has slots. Ask with CLARIFY instead.',
    '复诵须采用格式电文（P5 卡），且电文须有栏目；请改用 CLARIFY 询问。',
  ),
  'not-asked': text(
    'Nobody asks for that about this incident. File your assessment of it instead.',
    '该事件无须提交此项，请提交评估即可。',
  ),
  'form-is-incomplete': text('A field is empty. Choose an option in every one.', '尚有空栏，请在每一栏中选择一项。'),
  'call-is-not-yours': text(
    'That call is not for your desk. Leave it to the desk at which it rings.',
    '该来电并非打给贵席，请由响铃的席位处理。',
  ),
  'message-type-not-in-use': text(
    'This message type is not in use in this exercise. Choose another.',
    '本演习不使用该电文类型，请改选其他类型。',
  ),
  'slot-is-wrong': text(
    'A slot is empty or outside its list. Correct it and send again.',
    '有栏目为空或不在清单内，请更正后重发。',
  ),
  'words-are-missing': text('Free text needs words. Write them and send again.', '自由文本不能为空，请填写后重发。'),
  'message-is-not-in-that-state': text(
    'The message is no longer in a state for this. See how it stands and go on from there.',
    '该电文已不处于可进行此操作的状态，请查看其现状后再办理。',
  ),
  'message-is-not-yours': text(
    'That message is not your side’s to act on. Write one of your own.',
    '该电文不由贵方处理，请另拟电文。',
  ),
  'message-is-unopened': text(
    'Nobody of your side has opened it. Open the message first.',
    '贵方尚无人开启该电文，请先开启。',
  ),
  'delay-must-be-confirmed': text(
    'It arrived late. Confirm that you have seen its age first.',
    '该电文延误到达。请先确认已注意到其时效。',
  ),
  'reply-not-offered': text(
    'That word does not answer this message. Choose one that is offered.',
    '该答语不适用于此电文，请从所列答语中选择。',
  ),
  'reply-already-given': text(
    'It has been answered. Write a new message that refers to it.',
    '该电文已答复，如需补充请另拟电文并注明参照。',
  ),
  'standby-already-used': text(
    'STANDBY can be given once. Answer now, or refuse with a reason.',
    'STANDBY 只能使用一次，请作答，或说明理由后拒绝。',
  ),
  'assessment-must-sum-to-100': text(
    'The chances must sum to 100 %. Adjust them and file again.',
    '各项概率之和须为 100 %，请调整后重新提交。',
  ),
  'assessment-names-other-hypotheses': text(
    'The chances are not those of this incident. Give one for each of its hypotheses and no other.',
    '所给概率与本事件的假设不符，请就每一假设给出概率，不得多也不得少。',
  ),
  'not-your-incident': text(
    'Your side does not assess this incident. Assess one that is on your desk.',
    '贵方不评估该事件，请评估本席所列事件。',
  ),
  'incident-not-reported': text(
    'Nothing has been reported on this yet. Wait for the first report.',
    '尚无关于此事件的报告，请等待首份报告。',
  ),
  'threshold-is-not-pressing': text(
    'The threshold is not pressing. File your assessment; if it reaches the mark you can act here.',
    '该门槛当前未逼近，请提交评估；达到门槛后方可在此处置。',
  ),
  'explanation-does-not-answer': text(
    'That exchange does not answer this threshold. Choose another or ask the other side.',
    '该往来电文不能回应此门槛，请另选一件或向对方询问。',
  ),
  'move-already-made': text(
    'That decision has been taken. Choose another if more is needed.',
    '该决定已作出，如需进一步行动请另选决定。',
  ),
  'move-is-irrelevant': text(
    'You are already on that rung or past it. Choose another decision.',
    '贵方已处于该级或更高，请另选决定。',
  ),
  'cool-down-runs': text(
    'Stepping down is possible only after the cool-down. Try again then.',
    '须待冷却期结束方可降级，请届时再试。',
  ),
  'consent-already-given': text('You have already concurred. It waits for the others.', '您已表示同意，请等待其他人。'),
  'consent-not-yours': text(
    'Your consent is not asked for this. Tell those whose consent is.',
    '此事无需您同意，请把意见告知须表态者。',
  ),
  'step-is-closed': text(
    'That step is already done or skipped. Go on with the next one.',
    '该步骤已完成或跳过，请继续下一步。',
  ),
  'probe-is-closed': text('That question is not open to you. Go on with your work.', '该提问未向您开放，请继续工作。'),
  'not-granted': text(
    'Your invitation does not cover this. It is for {about} to do.',
    '您的邀请不含此项权限，须由 {about} 办理。',
  ),
  'clock-is-with-another': text('{about} has the clock. Ask for it first.', '时钟由 {about} 掌握，请先请其移交。'),
  'time-is-ahead': text('That time has not come yet. Note it when it has.', '该时刻尚未到来，届时再记。'),
  'note-is-not-yours': text('Somebody else wrote that note. Write one of your own.', '该记录由他人所写，请另写一条。'),
  'not-your-side': text(
    'Your invitation is limited to the other side. Ask the facilitator for more.',
    '您的邀请仅限另一方，如需扩大权限请联系导调员。',
  ),
} as const satisfies Record<string, Text>;

export type RejectionCode = keyof typeof REJECTIONS;

/** `about` names the place (a slot, a line, a seat); it never names anything its reader could not see. */
export type Rejection = { readonly code: RejectionCode; readonly about?: string };
