import type { RejectionCode } from '../base/rejection.ts';
import { ok } from '../base/result.ts';
import type { Event } from '../log/event.ts';
import { can } from '../machine/step.ts';
import { type Decision, type FacilitatorDecides, refuse } from './ask.ts';
import { RECALL_MS } from './order.ts';
import { injectPlan } from './query.ts';
import type { State } from './state.ts';

/** The inject's own chart says what is possible. */
const asks = (state: State, inject: string, type: string, at: number, event: Event, to?: number): Decision => {
  const snapshot = state.machines.inject[inject];
  if (!snapshot) return refuse('unknown-item', inject);
  if (can(snapshot, { type, at, ...(to !== undefined && { to }) })) return ok([event]);
  const code: RejectionCode = injectPlan(state, inject) === 'fired' ? 'inject-already-fired' : 'inject-is-not-open';
  return refuse(code, inject);
};

/**
 * Now; with the recall window on, at the end of it. While paused now is now: the window would never end. What is on its
 * way already is not sent again.
 */
const fire = (state: State, inject: string, at: number): Decision => {
  const called = asks(state, inject, 'FIRE', at, { type: 'injectCalled', inject });
  if (!called.ok || !state.recallWindow || !state.clock.running) return called;
  if (state.ordered?.[inject] !== undefined) return ok([]);
  return ok([{ type: 'injectOrdered', inject, due: at + Math.round(RECALL_MS * state.clock.pace) }]);
};

/** Whoever holds or skips what is about to fire means that it shall not. */
const recalledFirst = (state: State, inject: string, decided: Decision): Decision =>
  decided.ok && state.ordered?.[inject] !== undefined
    ? ok([{ type: 'injectRecalled', inject }, ...decided.value])
    : decided;

export const decidesInjects: FacilitatorDecides<
  | 'armInject'
  | 'disarmInject'
  | 'fireInject'
  | 'holdInject'
  | 'releaseInject'
  | 'skipInject'
  | 'retimeInject'
  | 'sendAdhoc'
> = {
  armInject: ({ state, command: { inject }, at }) =>
    injectPlan(state, inject) === 'fired'
      ? refuse('inject-already-fired', inject)
      : asks(state, inject, 'ARM', at, { type: 'injectArmed', inject }),
  disarmInject: ({ state, command: { inject }, at }) =>
    asks(state, inject, 'DISARM', at, { type: 'injectDisarmed', inject }),
  fireInject: ({ state, command: { inject }, at }) => fire(state, inject, at),
  holdInject: ({ state, command: { inject }, at }) =>
    recalledFirst(state, inject, asks(state, inject, 'HOLD', at, { type: 'injectHeld', inject })),
  releaseInject: ({ state, command: { inject }, at }) =>
    asks(state, inject, 'RELEASE', at, { type: 'injectReleased', inject }),
  skipInject: ({ state, command: { inject }, at }) =>
    recalledFirst(state, inject, asks(state, inject, 'SKIP', at, { type: 'injectSkipped', inject })),
  retimeInject: ({ state, command, at }) =>
    command.at < at
      ? refuse('cannot-jump-back', command.inject)
      : asks(
          state,
          command.inject,
          'RETIME',
          at,
          { type: 'injectRetimed', inject: command.inject, at: command.at },
          command.at,
        ),
  sendAdhoc: ({ state, command: { inject, content } }) => {
    if (state.plan.injects[inject] || state.fired[inject] !== undefined) return refuse('id-in-use', inject);
    const unknown = Array.isArray(content.to) ? content.to.find((seat) => !state.plan.seats[seat]) : undefined;
    return unknown === undefined ? ok([{ type: 'adhocSent', inject, content }]) : refuse('unknown-item', unknown);
  },
};
