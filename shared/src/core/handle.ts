import type { Rejection } from '../base/rejection.ts';
import { ok, type Result } from '../base/result.ts';
import type { Actor } from '../log/actor.ts';
import type { Command } from '../log/command.ts';
import { advance } from './advance.ts';
import { type Batch, joined } from './batch.ts';
import { decide } from './decide.ts';
import { now } from './query.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';

/** `wall`: epoch ms from the server's clock. Whatever was due before it must have been advanced already. */
export type Ask = {
  readonly command: Command;
  readonly commandId: string;
  readonly actor: Actor;
  readonly wall: number;
};

/** Decides and settles one command. A command that changes nothing gives an empty batch. */
export const handle = (state: State, { command, commandId, actor, wall }: Ask): Result<Batch, Rejection> => {
  const at = now(state, wall);
  const decided = decide(state, command, actor, at);
  if (!decided.ok) return decided;
  if (decided.value.length === 0) return ok({ state, records: [], lines: [] });
  const settled = settle(state, decided.value, { at, wall, actor, commandId });
  // A jump, or a delay of zero, leaves timers that are due by now.
  const due = advance(settled.state, wall);
  return ok(due ? joined(settled, due) : settled);
};
