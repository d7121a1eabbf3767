import { type Text, text } from '../base/text.ts';
import { findMessage } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Event } from '../log/event.ts';

const plain = (s: string): Text => text(s, s);

/** What an act done for a seat was about, as its own people know it: a number, an incident, a card. */
export const handledAbout = (state: State, event: Event): Text => {
  if ('message' in event) return plain(findMessage(state, event.message)?.number ?? '');
  if ('number' in event) return plain(event.number);
  if ('incident' in event) return state.plan.incidents[event.incident]?.title ?? plain('');
  if ('move' in event) return state.plan.moves[event.move]?.label ?? plain('');
  if ('card' in event) return plain(event.card);
  return plain('');
};
