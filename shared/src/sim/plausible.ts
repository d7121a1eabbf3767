/** What a seat could ask for now, as far as its view can tell: one example of each kind, its details drawn at random. */
import type { Rng } from '../base/rng.ts';
import type { Command } from '../log/command.ts';
import { plausibleCalls } from './plausible-calls.ts';
import { plausibleJudgement } from './plausible-judgement.ts';
import { plausibleMessages } from './plausible-messages.ts';
import type { SeatView } from './policy.ts';
import { you } from './you.ts';

/** `id`: for the new thing a command would make. */
export const plausible = (view: SeatView, draw: Rng, id: string): Command[] => {
  const me = you(view)?.seat ?? '';
  const items = [...Object.values(view.side.situation), ...Object.values(view.seat.inbox)];
  const unread = draw.pick(items.filter((i) => !i.openedBy.includes(me)));
  return [
    ...(unread ? [{ type: 'openItem' as const, item: unread.id }] : []),
    ...plausibleMessages(view, draw, id),
    ...plausibleCalls(view, draw, id),
    ...plausibleJudgement(view, draw, id),
  ];
};
