/** (state, command, actor, now) → events, or a refusal. Pure. Who may ask is settled here, once, for every command. */
import type { Rejection } from '../base/rejection.ts';
import { err } from '../base/result.ts';
import type { Actor, WhiteCellActor } from '../log/actor.ts';
import type { Command, CommandType } from '../log/command.ts';
import type { Seat } from '../scenario/scenario.ts';
import {
  type Decision,
  type FacilitatorAsk,
  type FacilitatorDecides,
  refuse,
  type SeatAsk,
  type SeatDecides,
  type WhiteCellAsk,
} from './ask.ts';
import { decidesAsides, decidesOwnAsides } from './decide-asides.ts';
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
import { decidesNotes, decidesSharing, decidesWhiteCell } from './decide-white-cell.ts';
import { decidesWording } from './decide-wording.ts';
import { type FacilitatorCommandType, notGranted } from './grants.ts';
import { phaseOf } from './query.ts';
import { mayAsk, RIGHTS, SYSTEM } from './rights.ts';
import type { State } from './state.ts';

const FACILITATOR: FacilitatorDecides<FacilitatorCommandType> = {
  ...decidesClock,
  ...decidesBots,
  ...decidesInjects,
  ...decidesLines,
  ...decidesAsides,
  ...decidesSteering,
  ...decidesWhiteCell,
  ...decidesScreen,
  ...decidesWording,
};

/** Every command that is not the white cell's: this does not compile when one has no decider, or no grant. */
const SEAT: SeatDecides<Exclude<CommandType, FacilitatorCommandType | keyof typeof decidesNotes>> = {
  ...decidesCalls,
  ...decidesMessages,
  ...decidesJudgement,
  ...decidesProcedures,
  ...decidesOwnAsides,
  ...decidesSharing,
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
    case 'shareNote':
      return command.note;
    default:
      return undefined;
  }
};

const authorised = (state: State, command: Command, actor: Actor): Rejection | undefined => {
  const right = RIGHTS[command.type];
  const phase = phaseOf(state);
  const kind = actor.kind === 'system' && SYSTEM.includes(command.type) ? 'facilitator' : actor.kind;
  if (!mayAsk(right, kind)) return { code: 'not-your-command' };
  const grant = notGranted(state, command.type, actor);
  if (grant) return grant;
  if (actor.kind === 'seat') {
    const seat = state.plan.seats[actor.seat];
    if (!seat) return { code: 'not-your-command' };
    if (state.bots?.[actor.seat]?.policy !== actor.bot)
      return { code: actor.bot ? 'not-your-command' : 'bot-plays-seat' };
    // Nobody acts for a seat without having said so, and why.
    if (actor.by !== undefined && state.asides?.[actor.seat]?.acting?.by !== actor.by) return { code: 'acting-is-off' };
    if (right.needs && !right.needs.some((a) => seat.authorities.includes(a))) return { code: 'seat-has-no-authority' };
  }
  if (right.in.includes(phase)) return undefined;
  return { code: phase === 'paused' && right.in.includes('running') ? 'exercise-is-paused' : 'wrong-phase' };
};

type FacilitatorDecider = (ask: FacilitatorAsk<CommandType>) => Decision;
type NoteDecider = (ask: WhiteCellAsk<CommandType>) => Decision;
type SeatDecider = (ask: SeatAsk<CommandType>) => Decision;

export const decide = (state: State, command: Command, actor: Actor, at: number): Decision => {
  const refusal = authorised(state, command, actor);
  if (refusal) return err(refusal);
  const ask = { state, command, at };
  const seat: Seat | undefined = actor.kind === 'seat' ? state.plan.seats[actor.seat] : undefined;
  if (command.type in FACILITATOR)
    return (FACILITATOR[command.type as keyof typeof FACILITATOR] as FacilitatorDecider)(ask);
  if (command.type in decidesNotes)
    return (decidesNotes[command.type as keyof typeof decidesNotes] as NoteDecider)({
      ...ask,
      actor: actor as WhiteCellActor,
    });
  if (!seat) return refuse('not-your-command');
  // Each side names its own things: a clash could tell one side what the other has made.
  if (newId(command)?.startsWith(`${seat.side}.`) === false) return refuse('id-not-of-your-side');
  return (SEAT[command.type as keyof typeof SEAT] as SeatDecider)({ ...ask, seat, side: seat.side });
};
