import { type Text, text } from '../base/text.ts';
import { findMessage, scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Event } from '../log/event.ts';

const plain = (s: string): Text => text(s, s);

const offices = (state: State, seats: readonly string[], by?: string): Text => {
  const names = seats.map((id) => state.plan.seats[id]?.office ?? plain(id));
  return text(names.map((n) => n.en).join(by ?? ', '), names.map((n) => n.zh).join(by ?? '、'));
};

const lossPolicy = (pauseAfterMs: number | undefined): Text =>
  pauseAfterMs === undefined
    ? text('it goes on', '演习继续')
    : text(`it pauses after ${pauseAfterMs / 1_000} s`, `${pauseAfterMs / 1_000} 秒后暂停`);

/** What a facilitator's act was about, in words: the inject's title, the line's name, the seat, the reason. */
export const actionAbout = (state: State, event: Event): Text => {
  if (event.type === 'adhocSent' || event.type === 'adhocShelved') return event.content.headline;
  if (event.type === 'timeScaleSet') {
    const office = state.plan.seats[event.seat]?.office ?? plain(event.seat);
    return text(`${office.en} × ${event.scale}`, `${office.zh} × ${event.scale}`);
  }
  if (event.type === 'rungOverridden') {
    const { name } = scenarioOf(state).sides[event.side];
    return text(`${name.en}, rung ${event.to}: ${event.reason}`, `${name.zh}，第 ${event.to} 级：${event.reason}`);
  }
  if (event.type === 'deadlineExtended') return plain(`+${Math.round(event.by / 60_000)} min`);
  if (event.type === 'exercisePaused') return plain(event.reason);
  if (event.type === 'lossPolicySet') return lossPolicy(event.pauseAfterMs);
  if (event.type === 'paceSet') return plain(`× ${event.pace}`);
  if (event.type === 'seatTaken') {
    const office = state.plan.seats[event.seat]?.office ?? plain(event.seat);
    return text(`${event.name}, ${office.en}`, `${event.name}，${office.zh}`);
  }
  if (event.type === 'noteSent') return event.to === 'all' ? text('every seat', '全体席位') : offices(state, event.to);
  if (event.type === 'seatMoved') return offices(state, [event.from, event.to], ' → ');
  if ('message' in event) return plain(findMessage(state, event.message)?.number ?? '');
  if (event.type === 'clockHanded') return plain(event.to);
  if (event.type === 'observed') return plain(event.text);
  if (event.type === 'bookmarked') return plain(event.label ?? '');
  if (event.type === 'markingSet') return event.marking;
  if (event.type === 'screenShown') return event.show.kind === 'message' ? event.show.text : plain('');
  if ('inject' in event) return state.plan.injects[event.inject]?.title ?? plain(event.inject);
  if ('line' in event) return state.plan.lines[event.line]?.name ?? plain(event.line);
  if ('seat' in event && event.seat !== undefined) return state.plan.seats[event.seat]?.office ?? plain(event.seat);
  if ('side' in event) return scenarioOf(state).sides[event.side].name;
  return plain('');
};
