import { entry, withEntry } from '../base/paged.ts';
import { without } from '../base/record.ts';
import { minutes } from '../base/time.ts';
import type { Deadline, EditedDelivery } from '../log/steering.ts';
import type { Inject } from '../scenario/scenario.ts';
import { dueMinutes } from './cards.ts';
import { deadlineTimer } from './deadlines.ts';
import { orderTimer, withoutOrder } from './order.ts';
import type { Remembers } from './remembers.ts';
import type { Answer, Message, State } from './state.ts';
import { withTimers } from './timers.ts';
import { toldAnew } from './turns.ts';

/** A STANDBY that did not come through: its giver goes by a time of its own. */
const ownTime = ({ word, lost, heldMs }: Answer): boolean =>
  word === 'STANDBY' && (lost === true || heldMs !== undefined);

const later = (state: State, m: Message, by: number): Message => ({
  ...m,
  ...(m.dueAt !== undefined && { dueAt: m.dueAt + by }),
  answers: m.answers.map((a) =>
    ownTime(a)
      ? { ...a, standbyUntil: (a.standbyUntil ?? a.at + minutes(dueMinutes(state, m.content.type, 'standby'))) + by }
      : a,
  ),
});

/** The new time wherever the old one was shown. */
const shownLater = (state: State, deadline: Deadline, by: number): State => {
  switch (deadline.kind) {
    case 'message': {
      const m = entry(state.messages, deadline.message);
      return m ? { ...state, messages: withEntry(state.messages, m.id, later(state, m, by)) } : state;
    }
    case 'threshold': {
      const facts = state.thresholds[deadline.threshold];
      if (facts?.dueAt === undefined) return state;
      const moved = { ...facts, dueAt: facts.dueAt + by };
      return { ...state, thresholds: { ...state.thresholds, [deadline.threshold]: moved } };
    }
    case 'step': {
      const key = `${deadline.card}:${deadline.side}:${deadline.step}`;
      const facts = state.steps[key];
      if (facts?.dueAt === undefined) return state;
      return { ...state, steps: { ...state.steps, [key]: { ...facts, dueAt: facts.dueAt + by } } };
    }
    case 'call': {
      const call = entry(state.calls, deadline.call);
      if (!call) return state;
      const rings = minutes(state.plan.lines[call.line]?.ringFor ?? 0);
      const ringsUntil = (call.ringsUntil ?? (call.rangAt ?? call.placedAt) + rings) + by;
      return { ...state, calls: withEntry(state.calls, call.id, { ...call, ringsUntil }) };
    }
  }
};

/** The inject as it would be told now; what it does to the world and what it proves stay. */
const edited = (inject: Inject, deliveries: readonly EditedDelivery[]): Inject => ({
  ...inject,
  deliveries: inject.deliveries.map((d, i) => {
    const words = deliveries[i];
    return words ? { ...without(d, 'body'), ...words } : d;
  }),
});

const NO_TIMERS: ReadonlySet<string> = new Set();

export const remembersSteering: Remembers<
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
  timeScaleSet: (state, { seat, scale }) => ({ ...state, timeScales: { ...state.timeScales, [seat]: scale } }),
  deadlineExtended: (state, { deadline, by }) => {
    const timer = deadlineTimer(state, deadline);
    if (!timer) return state;
    const moved = { ...timer, dueAt: timer.dueAt + by };
    const { family, machine } = timer;
    return {
      ...shownLater(state, deadline, by),
      ...(family !== 'exchange' && { turns: toldAnew(state.turns, family, machine) }),
      timers: withTimers(state.timers, new Set([timer.id]), [moved]),
    };
  },
  recallWindowSet: (state, { on }) => ({ ...state, recallWindow: on }),
  injectOrdered: (state, { inject, due }) => ({
    ...state,
    ordered: { ...state.ordered, [inject]: due },
    timers: withTimers(state.timers, NO_TIMERS, [orderTimer(inject, due, state.timersSet)]),
    timersSet: state.timersSet + 1,
  }),
  injectRecalled: (state, { inject }) => withoutOrder(state, inject),
  injectEdited: (state, { inject, deliveries }) => {
    const known = state.plan.injects[inject];
    if (!known) return state;
    return {
      ...state,
      edits: { ...state.edits, [inject]: deliveries },
      plan: { ...state.plan, injects: { ...state.plan.injects, [inject]: edited(known, deliveries) } },
    };
  },
  adhocShelved: (state, { inject, content }) => ({ ...state, shelf: { ...state.shelf, [inject]: content } }),
  adhocUnshelved: (state, { inject }) => ({ ...state, shelf: without(state.shelf ?? {}, inject) }),
  rungOverridden: (state, { side, from, to, reason }, { at }) => ({
    ...state,
    overrides: [...(state.overrides ?? []), { side, from, to, reason, at }],
  }),
};
