/**
 * What a chart of ours may be made of: nested and parallel states, guards, assignments to its context, emitted
 * consequence events, and delayed transitions. No invoke, spawn, history or side effect: this type is the fence, and
 * one test walks every compiled machine to prove it.
 */
import { assign, createMachine, emit } from 'xstate';
import type { Event } from '../log/event.ts';
import type { Machine, MachineEvent } from './step.ts';

type Args<C> = { readonly context: C; readonly event: MachineEvent };

declare const action: unique symbol;
export type Action<C> = { readonly [action]: C };

export type Transition<C> =
  | string
  | {
      readonly target?: string;
      readonly reenter?: true;
      readonly guard?: (args: Args<C>) => boolean;
      readonly actions?: Action<C> | readonly Action<C>[];
    };

export type Node<C> = {
  readonly type?: 'parallel';
  readonly initial?: string;
  readonly states?: { readonly [name: string]: Node<C> };
  readonly on?: { readonly [event: string]: Transition<C> | readonly Transition<C>[] };
  /** Keyed by milliseconds of exercise time, or by the name of a delay read from the context. */
  readonly after?: { readonly [delay: string]: Transition<C> | readonly Transition<C>[] };
  readonly entry?: Action<C> | readonly Action<C>[];
};

/** Emits a consequence: it becomes a record. */
export const tell = <C>(event: Event | ((args: Args<C>) => Event)): Action<C> =>
  emit(event as never) as unknown as Action<C>;

/** Changes the chart's own small context. */
export const keep = <C>(change: (args: Args<C>) => Partial<C>): Action<C> =>
  assign(change as never) as unknown as Action<C>;

export const chart = <C, I = undefined>(
  id: string,
  context: C | ((args: { input: I }) => C),
  root: Node<C>,
  delays: { readonly [name: string]: (args: Args<C>) => number } = {},
): Machine => createMachine({ id, context, ...root } as never, { delays } as never) as Machine;
