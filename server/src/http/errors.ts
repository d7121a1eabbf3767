import { REJECTIONS, type RejectionCode } from '@firebreak/shared/base/rejection.ts';
import { type Text, text } from '@firebreak/shared/base/text.ts';
import type { ApiError } from '@firebreak/shared/wire/http.ts';
import type { Reply } from './reply.ts';

type Failure = { readonly status: number; readonly message: Text };

const f = (status: number, en: string, zh: string): Failure => ({ status, message: text(en, zh) });

/** Everything the API refuses, each with its next step. */
const FAILURES = {
  'not-found': f(404, 'There is nothing at this address.', '此地址没有内容。'),
  'not-allowed-here': f(405, 'This address does not take that kind of request.', '此地址不接受该类请求。'),
  'bad-request': f(
    400,
    'The request was not understood. Reload the page and try again.',
    '无法识别该请求，请重新加载页面后重试。',
  ),
  'other-origin': f(403, 'The request came from another site and was refused.', '请求来自其他站点，已被拒绝。'),
  'encoded-body': f(415, 'Send the request without compression.', '请勿压缩请求内容。'),
  'not-json': f(415, 'Send the request as JSON.', '请以 JSON 发送请求。'),
  'too-large': f(413, 'That is too large. Shorten it and try again.', '内容过大，请缩短后重试。'),
  'not-signed-in': f(401, 'Open the facilitator’s link first.', '请先打开导调员链接。'),
  'key-wrong': f(
    401,
    'The key in this link is not valid. Use the link printed when the server first started.',
    '链接中的密钥无效。请使用服务器首次启动时显示的链接。',
  ),
  'screen-locked': f(
    423,
    'This screen is locked. Unlock it in the control room with its pass phrase.',
    '屏幕已锁定，请在导调席以口令解锁。',
  ),
  'phrase-wrong': f(403, 'That is not the pass phrase.', '口令不正确。'),
  'session-over': f(401, 'This session has ended. Join again.', '该会话已结束，请重新加入。'),
  'code-wrong': f(
    404,
    'No exercise has this code. Check the nine digits and try again.',
    '没有使用该代码的演习。请核对九位数字后重试。',
  ),
  'code-expired': f(
    410,
    'This code has expired. Ask the facilitator for a new one.',
    '该代码已过期，请向导调员索取新代码。',
  ),
  'door-locked': f(
    423,
    'The facilitator has closed the door for now. Ask to be let in.',
    '导调员已暂停加入，请联系导调员。',
  ),
  'exercise-full': f(409, 'Every seat is taken. Ask the facilitator.', '所有席位已满，请联系导调员。'),
  'exercise-over': f(
    410,
    'This exercise is over. Ask the facilitator for the next one.',
    '该演习已结束，请向导调员了解下一次安排。',
  ),
  'too-many-tries': f(429, 'Too many wrong tries. Wait a minute and try again.', '错误次数过多，请等待一分钟后重试。'),
  'link-wrong': f(
    404,
    'This personal link no longer works. Ask the facilitator for a new one.',
    '该个人链接已失效，请向导调员索取新链接。',
  ),
  'name-in-use': f(
    409,
    'Somebody of this exercise has that name already. Give another.',
    '本次演习已有人使用该姓名，请换一个。',
  ),
  'invitation-unknown': f(404, 'There is no such invitation.', '没有该邀请。'),
  'annotation-unknown': f(404, 'There is no such comment of yours.', '没有您写的此评注。'),
  'written-meanwhile': f(
    409,
    'Somebody else has written this meanwhile. Look at what stands there now, then write again.',
    '其间他人已改写此处。请先查看现有内容，再行修改。',
  ),
  'margin-full': f(
    409,
    'This exercise has 1,000 comments, which is all it can hold. Remove some first.',
    '本次演习已有 1,000 条评注，已达上限。请先删除一些。',
  ),
  'not-over-yet': f(
    409,
    'The exercise is not over yet. It can be seen again once it has ended.',
    '演习尚未结束，结束后方可回放。',
  ),
  'rate-first': f(
    409,
    'Rate every objective first: the debrief shows what others gave.',
    '请先完成全部目标的评定：复盘会显示他人的评定。',
  ),
  'screen-link-wrong': f(
    401,
    'This screen link no longer works. Ask the facilitator for a new one.',
    '该屏幕链接已失效，请向导调员索取新链接。',
  ),
  'code-not-shown': f(404, 'The join code is not shown on screens now.', '屏幕上目前不显示加入代码。'),
  'seat-is-taken': f(409, 'Somebody else sits in this seat. Ask the facilitator.', '该席位已有他人，请联系导调员。'),
  'scenario-unknown': f(404, 'The library has no such scenario.', '想定库中没有该想定。'),
  'scenario-has-faults': f(422, 'The scenario has faults. Correct them and try again.', '想定存在错误，请更正后重试。'),
  'cards-are-hidden': f(
    409,
    'The cards of this exercise were drawn and are hidden until it has ended; its log names them.',
    '本次演习的程序卡由抽签决定，结束前不予显示；日志中列有程序卡，结束后方可获取。',
  ),
  'exercise-unknown': f(404, 'There is no such exercise.', '没有该演习。'),
  'not-a-rehearsal': f(
    409,
    'Only a rehearsal can be wiped; the log of an exercise stays.',
    '只有预演可以清除；正式演习的日志始终保留。',
  ),
  'exercise-damaged': f(
    409,
    'The log of this exercise is damaged: it can be exported, not opened.',
    '该演习的日志已损坏：可导出，但无法打开。',
  ),
  'applicant-unknown': f(404, 'Nobody waits under that name any more.', '该申请人已不在等候。'),
  'not-built': f(
    503,
    'The client is not built. Run npm start, or npm run build.',
    '客户端尚未构建。请运行 npm start 或 npm run build。',
  ),
  'not-stored': f(
    503,
    'It could not be stored, so it did not happen. Free some disk space and try again.',
    '未能保存，因此未生效。请清理磁盘空间后重试。',
  ),
  internal: f(
    500,
    'Something went wrong here. Try again; if it persists, restart the server.',
    '服务器出错。请重试；若持续出现，请重启服务器。',
  ),
} as const satisfies Record<string, Failure>;

export type FailureCode = keyof typeof FAILURES;

type Extra = Omit<ApiError['error'], 'code' | 'message'>;

export const fail = (code: FailureCode, extra: Extra = {}): Reply => {
  const { status, message } = FAILURES[code];
  const error: ApiError = { error: { code, message, ...extra } };
  const headers = extra.retryAfterS === undefined ? {} : { 'Retry-After': String(extra.retryAfterS) };
  return { status, body: error, headers };
};

/** A refusal of the exercise itself, in its own words. */
export const failAs = (code: RejectionCode): Reply => {
  const error: ApiError = { error: { code, message: REJECTIONS[code] } };
  return { status: code === 'not-stored' ? 503 : 409, body: error };
};
