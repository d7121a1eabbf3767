import type { Rejection, RejectionCode } from '@firebreak/shared/base/rejection.ts';
import { type Text, text } from '@firebreak/shared/base/text.ts';
import { fetchAhead } from '../ui/later.ts';
import type { SendResult } from './outbox.ts';

const WHY = {
  'not-live': text(
    'Not sent: there is no connection. Confirm again once live.',
    '未发出：没有连接。恢复后请再次确认。',
  ),
  'too-large': text('Not sent: it is too long. Shorten it and send again.', '未发出：内容过长，请缩短后重发。'),
  unconfirmed: text(
    'No confirmation came. Look whether it has taken effect before you send again.',
    '未收到确认。重发前请先查看是否已生效。',
  ),
} as const;

/** A newer server may refuse for a reason this page has no words for. */
const UNKNOWN = text(
  'Not sent: it was refused. Reload the page and try again.',
  '未发出：被拒绝。请重新加载页面后重试。',
);

let refusals: Readonly<Record<RejectionCode, Text>> | undefined;

/** The words of all refusals come with the first, or ahead of it: most desks never read one. */
export const loadRefusals = async (): Promise<void> => {
  refusals ??= (await import('@firebreak/shared/base/rejection.ts')).REJECTIONS;
};
fetchAhead(loadRefusals);

/** Some refusals say whose it is. */
const refusalOf = ({ code, about = '—' }: Rejection): Text => {
  const words: Text = refusals?.[code] ?? UNKNOWN;
  return text(
    words.en.replace('{about}', () => about),
    words.zh.replace('{about}', () => about),
  );
};

/** A failed send in words, in both languages. */
export const whyNotSent = (result: Exclude<SendResult, { readonly ok: true }>): Text =>
  result.why === 'rejected' ? refusalOf(result.rejection) : WHY[result.why];
