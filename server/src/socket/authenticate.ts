import type { Grant } from '@firebreak/shared/base/grants.ts';
import type { SideId } from '@firebreak/shared/base/ids.ts';
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import { phaseOf } from '@firebreak/shared/core/query.ts';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { sessionCookies } from '../edge/cookies.ts';
import type { Exercises } from '../exercise/exercises.ts';
import type { ScreenLocks } from '../sessions/screen-locks.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { type Guest, isParticipant, mayRunClock } from './guest.ts';
import type { TurnedAway } from './turned-away.ts';

/** What a page says of itself. `session` only names which of its cookies is meant. */
const handshake = z.object({
  session: z.string().max(64),
  /** Names the browser tab, so that one that comes back is told from a second one. */
  tab: z.string().max(64).optional(),
  takeOver: z.boolean().optional(),
  /** This window only looks on while another one of the seat sends. */
  watch: z.boolean().optional(),
  /** The seat whose screen is wanted, by somebody who does not sit there. */
  as: z.string().max(64).optional(),
});

export type Handshake = z.infer<typeof handshake>;

export type Arrival = { readonly guest: Guest; readonly handshake: Handshake };

export type Authenticate = (auth: unknown, cookie: string | undefined) => Promise<Result<Arrival, TurnedAway>>;

/** On every connect anew: the session may have ended, and a seat may have been given to somebody else. */
export const authenticator =
  (sessions: Sessions, locks: ScreenLocks, exercises: Exercises, clock: Clock): Authenticate =>
  async (auth, cookie) => {
    const said = handshake.safeParse(auth);
    if (!said.success) return err('session-over');
    const secret = sessionCookies(cookie).get(said.data.session);
    if (secret === undefined) return err('session-over');
    const session = sessions.find(said.data.session, secret, clock.now());
    if (session?.exercise === undefined) return err('session-over');
    const exercise = await exercises.get(session.exercise).catch(() => 'not-stored' as const);
    if (exercise === 'not-stored') return err('not-stored');
    if (exercise === 'unknown') return err('session-over');
    if (exercise === 'damaged') return err('exercise-is-frozen');
    // What was awaited may have taken long: the session counts as it is now.
    const current = sessions.find(said.data.session, secret, clock.now());
    const guest =
      current &&
      (locks.of(current.id) === undefined
        ? guestOf(current, exercise, said.data)
        : lockedGuest(current, exercise, said.data));
    if (guest === undefined) return err('session-over');
    if (isParticipant(guest) && phaseOf(exercise.state()) === 'closed') return err('exercise-over');
    return ok({ guest, handshake: said.data });
  };

/** A seat's screen that was looked at does not make anybody present. */
const lockedGuest = (
  session: Guest['session'],
  exercise: Guest['exercise'],
  { as }: Pick<Handshake, 'as'>,
): Guest | undefined => {
  const guest = guestOf(session, exercise, {});
  if (guest === undefined) return undefined;
  const facilitates = as === undefined && guest.kind === 'facilitator';
  return { kind: 'locked', session, exercise, facilitates, runsClock: facilitates && mayRunClock(guest) };
};

const guestOf = (
  session: Guest['session'],
  exercise: Guest['exercise'],
  { as }: Pick<Handshake, 'as'>,
): Guest | undefined => {
  switch (session.kind) {
    case 'facilitator':
      return as === undefined ? { kind: 'facilitator', session, exercise } : onlooker(session, exercise, as);
    case 'screen':
      return { kind: 'screen', session, exercise };
    case 'applicant':
      return { kind: 'applicant', session, exercise };
    case 'staff':
      if (session.role.kind === 'assessor' && as !== undefined) return reader(session, exercise, as, session.role.side);
      if (session.role.kind === 'assessor')
        return {
          ...{ kind: 'assessor', session, exercise },
          ...(session.role.side !== undefined && { sees: session.role.side }),
        };
      return as === undefined
        ? { kind: 'facilitator', session, exercise, grants: session.role.grants }
        : onlooker(session, exercise, as, session.role.grants);
    case 'seat': {
      const { plan, seats } = exercise.state();
      const side = plan.seats[session.seat]?.side;
      if (side === undefined || seats[session.seat] === undefined) return undefined;
      return { kind: 'seat', session, exercise, seat: session.seat, side };
    }
  }
};

/** Only desks of a side that the assessor sees. */
const reader = (
  session: Guest['session'],
  exercise: Guest['exercise'],
  seat: string,
  sees: SideId | undefined,
): Guest | undefined => {
  const side = exercise.state().plan.seats[seat]?.side;
  if (side === undefined || (sees !== undefined && sees !== side)) return undefined;
  return { kind: 'reader', session, exercise, seat, side };
};

const onlooker = (
  session: Guest['session'],
  exercise: Guest['exercise'],
  seat: string,
  grants?: readonly Grant[],
): Guest | undefined => {
  const side = exercise.state().plan.seats[seat]?.side;
  return side && { kind: 'onlooker', session, exercise, seat, side, ...(grants && { grants }) };
};
