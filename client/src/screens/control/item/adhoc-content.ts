import type { CommandOf } from '../../../connection/command.ts';
import { SOURCES, type SourceKind } from './source-words.ts';

type Content = CommandOf<'sendAdhoc'>['content'];

/** `A`, `B`, `all`, or `seat:` and a seat's id. */
export type AdhocDraft = {
  readonly to: string;
  readonly kind: SourceKind;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly headlineEn: string;
  readonly headlineZh: string;
  readonly bodyEn: string;
  readonly bodyZh: string;
};

export const EMPTY_ADHOC: AdhocDraft = {
  to: 'all',
  kind: 'staff',
  nameEn: 'Exercise control',
  nameZh: '导调组',
  headlineEn: '',
  headlineZh: '',
  bodyEn: '',
  bodyZh: '',
};

const SEAT = 'seat:';
const isKind = (kind: string): kind is SourceKind => kind in SOURCES;

/** What would be sent; undefined while something that must be said in both languages is not. */
export const adhocContent = (draft: AdhocDraft): Content | undefined => {
  const both = (en: string, zh: string) => ({ en: en.trim(), zh: zh.trim() });
  const headline = both(draft.headlineEn, draft.headlineZh);
  const body = both(draft.bodyEn, draft.bodyZh);
  const name = both(draft.nameEn, draft.nameZh);
  const whole = (words: { readonly en: string; readonly zh: string }): boolean => words.en !== '' && words.zh !== '';
  const noBody = body.en === '' && body.zh === '';
  if (!whole(headline) || !whole(name) || !(noBody || whole(body)) || !isKind(draft.kind)) return undefined;
  const { to } = draft;
  return {
    to: to === 'A' || to === 'B' || to === 'all' ? to : [to.slice(SEAT.length)],
    headline,
    ...(!noBody && { body }),
    source: { kind: draft.kind, name },
  };
};

export const seatTarget = (seat: string): string => `${SEAT}${seat}`;
