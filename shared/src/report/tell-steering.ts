import { assertNever } from '../base/assert-never.ts';
import { type Text, text } from '../base/text.ts';
import type { Deadline } from '../log/steering.ts';
import type { Names } from './names.ts';
import { span } from './spell.ts';
import { about, type Tells } from './tell-frame.ts';

const deadlineName = (deadline: Deadline, names: Names): Text => {
  switch (deadline.kind) {
    case 'message': {
      const message = names.message(deadline.message);
      return text(`the answer to ${message}`, `${message} 的答复`);
    }
    case 'threshold':
      return names.threshold(deadline.threshold);
    case 'step':
      return names.step(deadline.card, deadline.step);
    case 'call':
      return text('the ringing call', '振铃中的来电');
    default:
      return assertNever(deadline);
  }
};

const inject =
  (en: string, zh: string) =>
  (e: { readonly inject: string }, names: Names): Text =>
    about(en, zh)(names.inject(e.inject));

export const tellsSteering: Tells<
  | 'timeScaleSet'
  | 'deadlineExtended'
  | 'recallWindowSet'
  | 'injectOrdered'
  | 'injectRecalled'
  | 'injectEdited'
  | 'adhocShelved'
  | 'adhocUnshelved'
  | 'rungOverridden'
> = {
  timeScaleSet: (e, n) =>
    text(`gives ${n.seat(e.seat).en} ×${e.scale} time`, `给予${n.seat(e.seat).zh} ×${e.scale} 的时间`),
  deadlineExtended: (e, n) => {
    const what = deadlineName(e.deadline, n);
    return text(`gives ${span(e.by)} more for “${what.en}”`, `为“${what.zh}”延长 ${span(e.by)}`);
  },
  recallWindowSet: (e) =>
    e.on
      ? text('lets fired injects be recalled for 5 s', '启用：注入发出后 5 秒内可撤回')
      : text('lets injects fire at once', '停用撤回：注入立即发出'),
  injectOrdered: inject('fires “{}” by hand, in 5 s', '手动发出“{}”，5 秒后送达'),
  injectRecalled: inject('recalls “{}”', '撤回“{}”'),
  injectEdited: inject('edits “{}”', '修改“{}”'),
  adhocShelved: (e) => about('prepares “{}”', '备好“{}”')(e.content.headline),
  adhocUnshelved: () => text('drops what was prepared', '弃用一项备稿'),
  rungOverridden: (e, n) =>
    text(
      `puts ${n.side(e.side).en} on rung ${e.to}: ${e.reason}`,
      `将${n.side(e.side).zh}调至第 ${e.to} 级：${e.reason}`,
    ),
};
