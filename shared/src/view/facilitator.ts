/** Control sees both sides, the truth and the plan. */
import { SIDES } from '../base/ids.ts';
import type { MessageType } from '../base/message.ts';
import { type Text, text } from '../base/text.ts';
import { minutes } from '../base/time.ts';
import { idealOf } from '../belief/ideal.ts';
import { awaited } from '../core/decide-judgement.ts';
import {
  believed,
  deliveryOf,
  directoryOf,
  injectArmed,
  injectPlan,
  lineIsDown,
  replyOf,
  scenarioOf,
} from '../core/query.ts';
import type { Call, Message, State } from '../core/state.ts';
import { recipients } from '../machine/plan.ts';
import type { Effect, Inject, Line, Scenario } from '../scenario/scenario.ts';
import { actionAbout } from './actions.ts';
import {
  answerRow,
  eachSide,
  exerciseRow,
  keyed,
  ladderRow,
  messageBody,
  rungRows,
  seatRow,
  sourceRow,
  stepRows,
  thresholdRow,
} from './common.ts';
import type { Memo } from './memo.ts';
import type {
  BeliefRow,
  ControlCallRow,
  ControlLineRow,
  ControlMessageRow,
  FacilitatorTables,
  PreviewRow,
  RundownRow,
} from './tables.ts';
import { waitDeps, waitsFor } from './waits.ts';

const previews = (inject: Inject): PreviewRow[] =>
  inject.deliveries.map((d) => ({
    to: recipients(d).sides,
    seats: recipients(d).seats,
    delayMs: minutes(d.delay),
    headline: d.headline,
    ...(d.body && { body: d.body }),
    source: sourceRow(d.source),
  }));

const effectText = (state: State, effect: Effect): Text => {
  const name = (line: string): Text => state.plan.lines[line]?.name ?? text(line, line);
  if ('cut' in effect) return text(`cuts ${name(effect.cut).en}`, `切断${name(effect.cut).zh}`);
  if ('restore' in effect)
    return text(`restores ${name(effect.restore.line).en}`, `恢复${name(effect.restore.line).zh}`);
  if ('suspend' in effect)
    return text(`suspends ${name(effect.suspend.line).en}`, `中止${name(effect.suspend.line).zh}`);
  if ('resume' in effect)
    return text(`reopens ${name(effect.resume.line).en}`, `恢复受理${name(effect.resume.line).zh}`);
  const { from, type, line } = effect.transmit;
  const side = scenarioOf(state).sides[from].name;
  return text(`${side.en} sends ${type} on ${name(line).en}`, `${side.zh}在${name(line).zh}发出 ${type}`);
};

const sidesTold = (state: State, inject: Inject) =>
  SIDES.filter((side) =>
    inject.deliveries.some((d) => {
      const to = recipients(d);
      return to.sides.includes(side) || to.seats.some((seat) => state.plan.seats[seat]?.side === side);
    }),
  );

const planned = ({ trigger }: Inject, state: State): number | undefined => {
  if ('at' in trigger) return minutes(trigger.at);
  // Watched from the start, it answers what people do: nobody planned when.
  if ('when' in trigger) return trigger.from > 0 ? minutes(trigger.from) : undefined;
  if ('byHand' in trigger) return trigger.planned === undefined ? undefined : minutes(trigger.planned);
  const cause = state.plan.injects[trigger.after];
  const at = cause && planned(cause, state);
  return at === undefined ? undefined : at + minutes(trigger.delay);
};

/** What a rundown row says that no exercise changes. */
type InjectFacts = Pick<
  RundownRow,
  'inject' | 'title' | 'trigger' | 'plannedAt' | 'to' | 'watchFor' | 'effects' | 'previews'
>;
const known = new WeakMap<Inject, InjectFacts>();

const factsOf = (state: State, inject: Inject): InjectFacts => {
  const made = known.get(inject);
  if (made) return made;
  const { trigger } = inject;
  const plannedAt = planned(inject, state);
  const facts: InjectFacts = {
    inject: inject.id,
    title: inject.title,
    trigger: 'byHand' in trigger ? 'hand' : 'when' in trigger ? 'guard' : 'time',
    ...(plannedAt !== undefined && { plannedAt }),
    to: sidesTold(state, inject),
    ...(inject.watchFor && { watchFor: inject.watchFor }),
    effects: inject.effects.map((e) => effectText(state, e)),
    previews: previews(inject),
  };
  known.set(inject, facts);
  return facts;
};

const orders = new WeakMap<Scenario, readonly Inject[]>();

/** By planned time; those without one last. */
const inOrder = (state: State): readonly Inject[] => {
  const scenario = scenarioOf(state);
  const made = orders.get(scenario);
  if (made) return made;
  const at = (inject: Inject) => factsOf(state, inject).plannedAt ?? Number.POSITIVE_INFINITY;
  const order = scenario.injects.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
  orders.set(scenario, order);
  return order;
};

type Standing = { readonly firedAt?: number | undefined; readonly dueAt?: number | undefined; readonly waits?: Text };

const rundownRow = (state: State, inject: Inject, order: number, { firedAt, dueAt, waits }: Standing): RundownRow => {
  const stands = injectPlan(state, inject.id);
  return {
    ...factsOf(state, inject),
    order,
    ...(firedAt !== undefined && { firedAt }),
    ...((stands === 'counting' || stands === 'delaying') && dueAt !== undefined && { dueAt }),
    state: stands,
    armed: injectArmed(state, inject.id),
    ...(waits && { waitsFor: waits }),
  };
};

const rundown = (state: State, memo: Memo): { [id: string]: RundownRow } => {
  const due = new Map<string, number>();
  for (const id in state.timers) {
    const timer = state.timers[id];
    if (timer?.family === 'inject') due.set(timer.machine, timer.dueAt);
  }
  const rows: { [id: string]: RundownRow } = {};
  inOrder(state).forEach((inject, order) => {
    const { id } = inject;
    const [firedAt, dueAt, waits] = [state.fired[id], due.get(id), waitsFor(state, inject)];
    const deps = [state.machines.inject[id], firedAt, dueAt, waits?.en, waits?.zh];
    const standing = { firedAt, dueAt, ...(waits && { waits }) };
    rows[id] = memo.row('inject', id, deps, () => rundownRow(state, inject, order, standing));
  });
  return rows;
};

const beliefs = (state: State): { [key: string]: BeliefRow } =>
  Object.fromEntries(
    scenarioOf(state).incidents.flatMap((incident) => {
      const ideal = new Map(incident.sides.map((side) => [side, idealOf(state, side, incident)]));
      return incident.hypotheses.map((h): [string, BeliefRow] => [
        `${incident.id}:${h.id}`,
        {
          incident: incident.id,
          question: incident.question,
          hypothesis: h.id,
          label: h.label,
          isTrue: incident.truth === h.id,
          filed: keyed(
            incident.sides,
            (s) => s,
            (s) => believed(state, s, incident.id, h.id),
          ),
          ideal: keyed(
            incident.sides,
            (s) => s,
            (s) => Math.round((ideal.get(s)?.[h.id] ?? 0) * 100),
          ),
        },
      ]);
    }),
  );

const lineRow = (state: State, line: Line): ControlLineRow => {
  const facts = state.lines[line.id];
  const end = (side: 'A' | 'B') => ({ number: line.ends[side].number, staffed: line.ends[side].staffed });
  const lists = (side: 'A' | 'B') => {
    const far = line.ends[side === 'A' ? 'B' : 'A'].number;
    return directoryOf(state, side).some((e) => e.number === far);
  };
  return {
    ...{ id: line.id, name: line.name, kind: line.kind, topics: line.topics },
    state: lineIsDown(state, line.id) ? 'down' : 'ready',
    ...(facts?.downSince !== undefined && { downSince: facts.downSince }),
    suspended: line.topics.flatMap((topic) => {
      const order = facts?.suspended[topic];
      return order ? [{ topic, by: order.by }] : [];
    }),
    queued: Object.values(state.messages).filter((m) => m.line === line.id && deliveryOf(state, m.id) === 'queued')
      .length,
    listedBy: SIDES.filter(lists),
    ends: { A: end('A'), B: end('B') },
  };
};

const callRow = (state: State, call: Call): ControlCallRow => {
  const rings = call.outcome === 'ringing' || call.outcome === 'left-ringing';
  const { id, line, number, from, topic, placedAt } = call;
  return {
    ...{ id, line, number, from, topic, state: call.outcome, placedAt },
    ...(rings && { ringsUntil: placedAt + minutes(state.plan.lines[line]?.ringFor ?? 0) }),
  };
};

const messageRow = (state: State, m: Message): ControlMessageRow => ({
  id: m.id,
  ...(m.number !== undefined && { number: m.number }),
  ...{ from: m.from, line: m.line, type: m.content.type },
  ...(m.filedAs !== undefined && { filedAs: m.filedAs as MessageType }),
  body: messageBody(state, m),
  ...(m.content.words && { words: m.content.words }),
  slots: m.content.slots,
  delivery: deliveryOf(state, m.id),
  reply: replyOf(state, m.id),
  ...(m.sentAt !== undefined && { sentAt: m.sentAt }),
  ...(m.receivedAt !== undefined && { receivedAt: m.receivedAt }),
  ...(m.openedAt !== undefined && { openedAt: m.openedAt }),
  ...(m.dueAt !== undefined && { dueAt: m.dueAt }),
  answers: m.answers.map((a) => answerRow(state, a)),
});

export const facilitatorTables = (state: State, memo: Memo): FacilitatorTables => {
  const scenario = scenarioOf(state);
  const { machines } = state;
  return {
    exercise: memo.table('exercise', [state.clock, machines.phase, state.pauseReason, state.recovered], () => ({
      it: exerciseRow(state),
    })),
    seats: memo.table('seats', [state.seats], () =>
      keyed(
        scenario.seats,
        (s) => s.id,
        (s) => memo.row('seat', s.id, [state.seats[s.id]], () => seatRow(state, s)),
      ),
    ),
    rundown: memo.table('rundown', [machines.inject, state.timers, state.fired, ...waitDeps(state)], () =>
      rundown(state, memo),
    ),
    rungs: memo.table('rungs', [], () => rungRows(state)),
    ladder: memo.table('ladder', [state.ladder, machines.side], () => eachSide((side) => ladderRow(state, side))),
    thresholds: memo.table('thresholds', [state.thresholds, machines.side, state.filed], () =>
      keyed(
        scenario.thresholds,
        (t) => t.id,
        (t) => thresholdRow(state, t),
      ),
    ),
    beliefs: memo.table('beliefs', [state.filed, state.evidence], () => beliefs(state)),
    lines: memo.table('lines', [state.lines, machines.line, state.messages, machines.exchange], () =>
      keyed(
        scenario.lines,
        (l) => l.id,
        (l) => lineRow(state, l),
      ),
    ),
    calls: memo.table('calls', [state.calls], () =>
      keyed(
        Object.values(state.calls),
        (c) => c.id,
        (c) => memo.row('call', c.id, [c], () => callRow(state, c)),
      ),
    ),
    messages: memo.table('messages', [state.messages, machines.exchange], () =>
      keyed(
        Object.values(state.messages),
        (m) => m.id,
        (m) => memo.row('message', m.id, [m, machines.exchange[m.id]], () => messageRow(state, m)),
      ),
    ),
    steps: memo.table('steps', [state.steps, machines.procedure], () =>
      Object.fromEntries(
        SIDES.flatMap((side) => stepRows(state, side).map((s) => [`${side}:${s.card}:${s.step}`, { ...s, side }])),
      ),
    ),
    decisions: memo.table('decisions', [state.decisions], () =>
      keyed(
        Object.values(state.decisions),
        (d) => d.id,
        (d) => {
          const move = state.plan.moves[d.move] as Scenario['moves'][number];
          return { ...d, label: move.label, awaits: d.state === 'proposed' ? awaited(move, d.by, d.concurred) : [] };
        },
      ),
    ),
    endings: memo.table('endings', [state.endings], () =>
      keyed(
        scenario.endings,
        (e) => e.id,
        ({ id, kind, label }) => ({
          ...{ id, kind, label },
          ...(state.endings[id] !== undefined && { at: state.endings[id] }),
        }),
      ),
    ),
    actions: memo.table('actions', [state.actions], () =>
      keyed(
        state.actions,
        (a) => String(a.seq),
        ({ seq, at, by, event }) => ({ seq, at, by, what: event.type, about: actionAbout(state, event) }),
      ),
    ),
  };
};
