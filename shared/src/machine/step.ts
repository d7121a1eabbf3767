/**
 * Steps a statechart as a pure function. XState's own `transition()` builds a throw-away actor each time; here one inert
 * scope is kept for good, and what the chart wants done comes back as data: timers to set, timers to cancel, and
 * consequence events. Anything else a chart asks for is a bug and throws.
 */
import { type AnyStateMachine, createActor, createMachine, type EventObject, type SnapshotFrom } from 'xstate';
import type { Event } from '../log/event.ts';

export type Machine = AnyStateMachine;
export type Snapshot = SnapshotFrom<AnyStateMachine>;

/** Every machine event carries the exercise time (ms) at which it happens. */
export type MachineEvent = { readonly type: string; readonly at: number; readonly [field: string]: unknown };

export type Step = {
  readonly snapshot: Snapshot;
  /** `delay` in ms of exercise time; `event` is what to send back when it is due. */
  readonly set: readonly { readonly id: string; readonly event: string; readonly delay: number }[];
  readonly cancelled: readonly string[];
  readonly emitted: readonly Event[];
};

type Scope = Parameters<Machine['transition']>[2];
type Executed = Parameters<Scope['actionExecutor']>[0];

const executed: Executed[] = [];
const self = createActor(createMachine({}));
const nothing = () => {};
const scope = {
  self,
  id: '',
  sessionId: '',
  system: self.system,
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  actionExecutor: (action: Executed) => {
    executed.push(action);
  },
} as unknown as Scope;

const NOTHING: readonly never[] = [];

const collect = (snapshot: Snapshot): Step => {
  if (executed.length === 0) return { snapshot, set: NOTHING, cancelled: NOTHING, emitted: NOTHING };
  const set: { id: string; event: string; delay: number }[] = [];
  const cancelled: string[] = [];
  const emitted: Event[] = [];
  for (const { type, params } of executed) {
    if (type === 'xstate.cancel') cancelled.push((params as { sendId: string }).sendId);
    else if (type === 'xstate.emit') emitted.push((params as { event: Event }).event);
    else if (type === 'xstate.raise') {
      const { event, id, delay } = params as { event: EventObject; id?: string; delay?: number };
      if (typeof delay === 'number') set.push({ id: id ?? event.type, event: event.type, delay });
    } else if (type !== 'xstate.assign') throw new Error(`a chart may not do ${type}`);
  }
  return { snapshot, set, cancelled, emitted };
};

export const start = (machine: Machine, input: unknown): Step => {
  executed.length = 0;
  return collect(machine.getInitialSnapshot(scope, input as never));
};

export const step = (machine: Machine, snapshot: Snapshot, event: MachineEvent): Step => {
  executed.length = 0;
  return collect(machine.transition(snapshot, event as never, scope) as Snapshot);
};

/** Legality: whether the chart has anything to do on this event. */
export const can = (snapshot: Snapshot, event: MachineEvent): boolean => snapshot.can(event as never);
