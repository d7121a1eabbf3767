import type { PreviewRow } from '@firebreak/shared/view/control-tables.ts';
import type { CommandOf } from '../../../connection/command.ts';

type Deliveries = CommandOf<'editInject'>['deliveries'];
type Readers = Deliveries[number]['to'];

/** One delivery as it is being edited. `to`: `A`, `B`, `all`, `seat:` and an id, or `was` for several seats as before. */
export type EditDraft = {
  readonly was: Readers;
  readonly to: string;
  readonly headlineEn: string;
  readonly headlineZh: string;
  readonly bodyEn: string;
  readonly bodyZh: string;
};

/** A delivery as it stands. */
export const readersOf = ({ to, seats, headline, body }: PreviewRow): EditDraft => {
  const [side] = to;
  const was: Readers = seats.length > 0 ? [...seats] : to.length > 1 ? 'all' : (side ?? 'all');
  return {
    was,
    to: typeof was === 'string' ? was : was.length === 1 ? `seat:${was[0]}` : 'was',
    ...{ headlineEn: headline.en, headlineZh: headline.zh, bodyEn: body?.en ?? '', bodyZh: body?.zh ?? '' },
  };
};

const SEAT = 'seat:';

/** What would be told; undefined while something that must be said in both languages is not. */
export const editOf = (drafts: readonly EditDraft[]): Deliveries | undefined => {
  const deliveries = drafts.map(({ was, to, headlineEn, headlineZh, bodyEn, bodyZh }) => {
    const headline = { en: headlineEn.trim(), zh: headlineZh.trim() };
    const body = { en: bodyEn.trim(), zh: bodyZh.trim() };
    const noBody = body.en === '' && body.zh === '';
    if (headline.en === '' || headline.zh === '' || (!noBody && (body.en === '' || body.zh === ''))) return undefined;
    const readers: Readers =
      to === 'was' ? was : to === 'A' || to === 'B' || to === 'all' ? to : [to.slice(SEAT.length)];
    return { to: readers, headline, ...(!noBody && { body }) };
  });
  return deliveries.every((d) => d !== undefined) ? deliveries : undefined;
};
