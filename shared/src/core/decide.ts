/** (state, command, actor, now) → events, or a refusal. Pure. Who may ask is settled here, once, for every command. */
import type { RejectionCode } from '../base/rejection.ts';
import type { Actor } from '../log/actor.ts';
import type { Command, CommandType } from '../log/command.ts';
import type { Seat } from '../scenario/scenario.ts';
import { type Decision, type FacilitatorAsk, refuse, type SeatAsk, type SeatDecides } from './ask.ts';
import { decidesBots } from './decide-bots.ts';
import { decidesCalls } from './decide-calls.ts';
import { decidesClock } from './decide-clock.ts';
import { decidesInjects } from './decide-injects.ts';
import { decidesJudgement } from './decide-judgement.ts';
import { decidesLines } from './decide-lines.ts';
import { decidesMessages } from './decide-messages.ts';
import { decidesProcedures } from './decide-procedures.ts';
import { decidesScreen } from './decide-screen.ts';
import { decidesSteering } from './decide-steering.ts';
import { phaseOf } from './query.ts';
import { RIGHTS, SYSTEM } from './rights.ts';
import type { State } from './state.ts';

const FACILITATOR = {
  ...decidesClock,
  ...decidesBots,
  ...decidesInjects,
  ...decidesLines,
  ...decidesSteering,
  ...decidesScreen,
};

export type FacilitatorCommandType = keyof typeof FACILITATOR;

/** Every command that is not the facilitator's: this does not compile when one has no decider. */
const SEAT: SeatDecides<Exclude<CommandType, keyof typeof FACILITATOR>> = {
  ...decidesCalls,
  ...decidesMessages,
  ...decidesJudgement,
  ...decidesProcedures,
};

/** The id of the new thing a command makes, if it makes one. */
const newId = (command: Command): string | undefined => {
  switch (command.type) {
    case 'placeCall':
      return command.call;
    case 'draftMessage':
    case 'sendMessage':
      return command.message;
    case 'proposeMove':
      return command.decision;
    default:
      return undefined;
  }
};

const authorised = (state: State, command: Command, actor: Actor): RejectionCode | undefined => {
  const right = RIGHTS[command.type];
  const phase = phaseOf(state);
  const kind = actor.kind === 'system' && SYSTEM.includes(command.type) ? 'facilitator' : actor.kind;
  if (kind !== right.by) return 'not-your-command';
  if (actor.kind === 'seat') {
    const seat = state.plan.seats[actor.seat];
    if (!seat) return 'not-your-command';
    if (state.bots?.[actor.seat]?.policy !== actor.bot) return actor.bot ? 'not-your-command' : 'bot-plays-seat';
    if (right.needs && !right.needs.some((a) => seat.authorities.includes(a))) return 'seat-has-no-authority';
  }
  if (right.in.includes(phase)) return undefined;
  return phase === 'paused' && right.in.includes('running') ? 'exercise-is-paused' : 'wrong-phase';
};

type FacilitatorDecider = (ask: FacilitatorAsk<CommandType>) => Decision;
type SeatDecider = (ask: SeatAsk<CommandType>) => Decision;

export const decide = (state: State, command: Command, actor: Actor, at: number): Decision => {
  const code = authorised(state, command, actor);
  if (code) return refuse(code);
  const ask = { state, command, at };
  const seat: Seat | undefined = actor.kind === 'seat' ? state.plan.seats[actor.seat] : undefined;
  if (command.type in FACILITATOR)
    return (FACILITATOR[command.type as keyof typeof FACILITATOR] as FacilitatorDecider)(ask);
  if (!seat) return refuse('not-your-command');
  // Each side names its own things: a clash could tell one side what the other has made.
  if (newId(command)?.startsWith(`${seat.side}.`) === false) return refuse('id-not-of-your-side');
  return (SEAT[command.type as keyof typeof SEAT] as SeatDecider)({ ...ask, seat, side: seat.side });
};
