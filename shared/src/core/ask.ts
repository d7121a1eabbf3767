import type { SideId } from '../base/ids.ts';
import type { Rejection, RejectionCode } from '../base/rejection.ts';
import { err, type Result } from '../base/result.ts';
import type { WhiteCellActor } from '../log/actor.ts';
import type { Command, CommandType } from '../log/command.ts';
import type { Event } from '../log/event.ts';
import type { Seat } from '../scenario/scenario.ts';
import type { State } from './state.ts';

/** What a decider answers: the events to settle, or a refusal. */
export type Decision = Result<readonly Event[], Rejection>;
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Who asks, from their session; the facilitator has no seat. `at`: exercise ms. */
export type FacilitatorAsk<T extends CommandType> = {
  readonly state: State;
  readonly command: CommandOf<T>;
  readonly at: number;
};
export type SeatAsk<T extends CommandType> = FacilitatorAsk<T> & { readonly seat: Seat; readonly side: SideId };

export type FacilitatorDecides<T extends CommandType> = { readonly [K in T]: (ask: FacilitatorAsk<K>) => Decision };
export type SeatDecides<T extends CommandType> = { readonly [K in T]: (ask: SeatAsk<K>) => Decision };

/** Whoever may note and rate, by name: facilitators and assessors. */
export type WhiteCellAsk<T extends CommandType> = FacilitatorAsk<T> & { readonly actor: WhiteCellActor };
export type WhiteCellDecides<T extends CommandType> = { readonly [K in T]: (ask: WhiteCellAsk<K>) => Decision };

export const refuse = (code: RejectionCode, about?: string): Decision =>
  err(about === undefined ? { code } : { code, about });
