import { ok } from '../base/result.ts';
import type { Text } from '../base/text.ts';
import type { Event } from '../log/event.ts';
import type { EditedDelivery } from '../log/steering.ts';
import { can } from '../machine/step.ts';
import { recipients } from '../scenario/recipients.ts';
import type { Inject } from '../scenario/scenario.ts';
import { type FacilitatorDecides, refuse } from './ask.ts';
import { deadlineTimer } from './deadlines.ts';
import { injectPlan, phaseOf, rungOf, scenarioOf } from './query.ts';
import { RIGHTS } from './rights.ts';
import type { State } from './state.ts';

/** A seat that does not exist. */
const stranger = (state: State, to: EditedDelivery['to']): string | undefined =>
  Array.isArray(to) ? to.find((seat) => !state.plan.seats[seat]) : undefined;

/** What is wrong with new words for an inject by the rules a scenario is checked by: where it goes, what it proves there. */
const faultOf = (state: State, inject: Inject, deliveries: readonly EditedDelivery[]) => {
  if (deliveries.length !== inject.deliveries.length) return refuse('deliveries-differ', inject.id);
  for (const [i, { to }] of deliveries.entries()) {
    const unknown = stranger(state, to);
    if (unknown !== undefined) return refuse('unknown-item', unknown);
    const { sides, seats } = recipients({ to });
    const told = [...sides, ...seats.flatMap((seat) => state.plan.seats[seat]?.side ?? [])];
    const blind = inject.deliveries[i]?.evidence.find((e) =>
      told.some((side) => !state.plan.incidents[e.incident]?.sides.includes(side)),
    );
    if (blind) return refuse('evidence-not-assessed', blind.incident);
  }
  return undefined;
};

const same = (a: Text | undefined, b: Text | undefined): boolean => a?.en === b?.en && a?.zh === b?.zh;

const changes = (inject: Inject, deliveries: readonly EditedDelivery[]): boolean =>
  deliveries.some((d, i) => {
    const was = inject.deliveries[i];
    return !same(d.headline, was?.headline) || !same(d.body, was?.body) || String(d.to) !== String(was?.to);
  });

export const decidesSteering: FacilitatorDecides<
  | 'setTimeScale'
  | 'extendDeadline'
  | 'setRecallWindow'
  | 'recallInject'
  | 'editInject'
  | 'shelveAdhoc'
  | 'unshelveAdhoc'
  | 'overrideRung'
> = {
  setTimeScale: ({ state, command: { seat, scale } }) => {
    if (!state.plan.seats[seat]) return refuse('unknown-item', seat);
    return (state.timeScales?.[seat] ?? 1) === scale ? ok([]) : ok([{ type: 'timeScaleSet', seat, scale }]);
  },
  extendDeadline: ({ state, command: { deadline, by } }) =>
    deadlineTimer(state, deadline)
      ? ok([{ type: 'deadlineExtended', deadline, by }])
      : refuse('deadline-does-not-run', deadline.kind),
  setRecallWindow: ({ state, command: { on } }) =>
    (state.recallWindow ?? false) === on ? ok([]) : ok([{ type: 'recallWindowSet', on }]),
  recallInject: ({ state, command: { inject } }) => {
    if (!state.plan.injects[inject]) return refuse('unknown-item', inject);
    if (state.ordered?.[inject] !== undefined) return ok([{ type: 'injectRecalled', inject }]);
    return refuse(injectPlan(state, inject) === 'fired' ? 'inject-already-fired' : 'nothing-to-recall', inject);
  },
  editInject: ({ state, command: { inject: id, deliveries, at: to }, at }) => {
    const inject = state.plan.injects[id];
    const chart = state.machines.inject[id];
    if (!inject || !chart) return refuse('unknown-item', id);
    const plan = injectPlan(state, id);
    if (plan === 'fired' || plan === 'skipped')
      return refuse(plan === 'fired' ? 'inject-already-fired' : 'inject-is-not-open', id);
    // What has been fired and may yet be recalled is recalled first.
    if (state.ordered?.[id] !== undefined) return refuse('recall-it-first', id);
    const fault = faultOf(state, inject, deliveries);
    if (fault) return fault;
    const events: Event[] = changes(inject, deliveries)
      ? [{ type: 'injectEdited', inject: id, deliveries: [...deliveries] }]
      : [];
    if (to === undefined) return ok(events);
    if (!RIGHTS.retimeInject.in.includes(phaseOf(state))) return refuse('wrong-phase', id);
    if (to < at) return refuse('cannot-jump-back', id);
    return can(chart, { type: 'RETIME', at, to })
      ? ok([...events, { type: 'injectRetimed', inject: id, at: to }])
      : refuse('inject-is-not-open', id);
  },
  shelveAdhoc: ({ state, command: { inject, content } }) => {
    if (state.plan.injects[inject] || state.fired[inject] !== undefined) return refuse('id-in-use', inject);
    const unknown = stranger(state, content.to);
    return unknown === undefined ? ok([{ type: 'adhocShelved', inject, content }]) : refuse('unknown-item', unknown);
  },
  unshelveAdhoc: ({ state, command: { inject } }) =>
    state.shelf?.[inject] ? ok([{ type: 'adhocUnshelved', inject }]) : refuse('unknown-item', inject),
  overrideRung: ({ state, command: { side, to, reason } }) => {
    const from = rungOf(state, side);
    if (!scenarioOf(state).ladder.some(({ rung }) => rung === to)) return refuse('unknown-item', String(to));
    return from === to
      ? refuse('rung-is-current', String(to))
      : ok([{ type: 'rungOverridden', side, from, to, reason }]);
  },
};
