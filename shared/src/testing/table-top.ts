/** A whole exercise on a table: time is a number, people are calls. Keeps every line, so a test can fold them again. */
import type { Rejection } from '../base/rejection.ts';
import type { Text } from '../base/text.ts';
import { MINUTE_MS } from '../base/time.ts';
import { advance } from '../core/advance.ts';
import type { Batch } from '../core/batch.ts';
import { handle } from '../core/handle.ts';
import { openExercise } from '../core/open.ts';
import { now } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Actor } from '../log/actor.ts';
import type { Command } from '../log/command.ts';
import type { Event, EventOf, EventType } from '../log/event.ts';
import type { LogRecord } from '../log/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { aScenario } from './scenario.ts';

/** Wall time at which every table-top exercise is opened. */
export const OPENED_WALL = Date.UTC(2026, 10, 22, 6);

export type Outcome =
  | { readonly ok: true; readonly records: readonly LogRecord[] }
  | { readonly ok: false; readonly rejection: Rejection };

export class TableTop {
  state: State;
  wall = OPENED_WALL;
  readonly lines: string[] = [];
  readonly records: LogRecord[] = [];
  /** Called after every batch that stored something. */
  onBatch: (batch: Batch) => void = () => {};
  #commands = 0;

  constructor(
    scenario: Scenario = aScenario(),
    options: {
      procedures?: readonly string[];
      drawn?: 'shown' | 'hidden';
      seed?: string;
      exercise?: string;
      rehearsal?: true;
      marking?: Text;
    } = {},
  ) {
    const opened = openExercise(
      {
        exercise: options.exercise ?? 'table',
        scenario,
        seed: options.seed ?? 'seed',
        ...(options.procedures && { procedures: options.procedures }),
        ...(options.drawn && { drawn: options.drawn }),
        ...(options.rehearsal && { rehearsal: options.rehearsal }),
        ...(options.marking && { marking: options.marking }),
      },
      { actor: { kind: 'facilitator', name: 'I. Sand' }, wall: this.wall },
    );
    this.state = opened.state;
    this.#take(opened);
  }

  #take(batch: Batch): void {
    this.state = batch.state;
    this.records.push(...batch.records);
    this.lines.push(...batch.lines);
    if (batch.records.length > 0) this.onBatch(batch);
  }

  /** Exercise ms now. */
  get at(): number {
    return now(this.state, this.wall);
  }

  ask(command: Command, actor: Actor): Outcome {
    const due = advance(this.state, this.wall);
    if (due) this.#take(due);
    const done = handle(this.state, { command, commandId: `c${++this.#commands}`, actor, wall: this.wall });
    if (!done.ok) return { ok: false, rejection: done.error };
    this.#take(done.value);
    return { ok: true, records: done.value.records };
  }

  facilitator(command: Command): Outcome {
    return this.ask(command, { kind: 'facilitator', name: 'I. Sand' });
  }

  seat(seat: string, command: Command): Outcome {
    return this.ask(command, { kind: 'seat', seat });
  }

  /** Lets wall minutes pass; whatever comes due meanwhile fires. */
  wait(minutes: number): this {
    this.wall += Math.round(minutes * MINUTE_MS);
    const due = advance(this.state, this.wall);
    if (due) this.#take(due);
    return this;
  }

  start(): this {
    this.facilitator({ type: 'startExercise' });
    return this;
  }

  events<T extends EventType>(type: T): EventOf<T>[] {
    return this.records.map((r) => r.event as Event).filter((e): e is EventOf<T> => e.type === type);
  }

  record<T extends EventType>(type: T): LogRecord | undefined {
    return this.records.findLast((r) => r.event.type === type);
  }
}
