import type { Grant } from '@firebreak/shared/base/grants.ts';
import { mayDo } from '@firebreak/shared/base/staff-role.ts';
import type { Actor } from '@firebreak/shared/log/actor.ts';
import type { Request } from 'express';
import type { Clock } from '../clock.ts';
import { sessionCookie, sessionCookies } from '../edge/cookies.ts';
import { cameByHttps } from '../edge/origin.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Exercises } from '../exercise/exercises.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Library } from '../scenario/library.ts';
import type { Session } from '../sessions/sessions.ts';
import type { SideTables } from '../sessions/side-tables.ts';
import type { Gateway } from '../socket/gateway.ts';
import { fail } from './errors.ts';
import { param, type Reply } from './reply.ts';

/** What the routes work with. */
export type HttpPorts = {
  readonly clock: Clock;
  readonly log: EventLog;
  readonly tables: SideTables;
  readonly exercises: Exercises;
  readonly library: Library;
  readonly gateway: Pick<Gateway, 'over' | 'applicantsChanged' | 'doorChanged'>;
  readonly warn: (line: string) => void;
};

/** Every session this browser holds a valid cookie of, but those whose screen is locked. */
export const sessionsOf = (request: Request, ports: HttpPorts): readonly Session[] =>
  allSessionsOf(request, ports).filter(({ id }) => ports.tables.screenLocks.of(id) === undefined);

export const allSessionsOf = (request: Request, { tables, clock }: HttpPorts): readonly Session[] =>
  [...sessionCookies(request.headers.cookie)].flatMap(
    ([id, secret]) => tables.sessions.find(id, secret, clock.now()) ?? [],
  );

export const facilitatorOf = (request: Request, ports: HttpPorts): Session | undefined =>
  sessionsOf(request, ports).find((session) => session.kind === 'facilitator');

export const cookieFor = (request: Request, session: string, secret: string): string => {
  const encrypted = 'encrypted' in request.socket && request.socket.encrypted === true;
  return sessionCookie(session, secret, encrypted || cameByHttps(request.headers));
};

/** Whoever has locked this browser's screen is told that. */
const notIn = (request: Request, ports: HttpPorts): Reply =>
  allSessionsOf(request, ports).some(({ id }) => ports.tables.screenLocks.of(id) !== undefined)
    ? fail('screen-locked')
    : fail('not-signed-in');

/** For routes that are the facilitator's. */
export const asFacilitator =
  (ports: HttpPorts, handle: (request: Request, facilitator: Session) => Reply | Promise<Reply>) =>
  (request: Request): Reply | Promise<Reply> => {
    const facilitator = facilitatorOf(request, ports);
    return facilitator === undefined ? notIn(request, ports) : handle(request, facilitator);
  };

/** Who may do this in one exercise: whoever holds the key, or was invited to. */
export const whiteCellOf = (request: Request, exercise: string, grant: Grant, ports: HttpPorts): Session | undefined =>
  facilitatorOf(request, ports) ??
  sessionsOf(request, ports).find((s) => s.kind === 'staff' && s.exercise === exercise && mayDo(s.role, grant));

/** As whom one of the white cell acts over HTTP. */
export const facilitatorActor = (session: Session): Actor => ({
  ...{ kind: 'facilitator', name: session.name },
  ...(session.kind === 'staff' && session.role.kind === 'co-facilitator' && { grants: session.role.grants }),
});

/** For routes of one exercise that take a grant. */
export const asGranted =
  (
    ports: HttpPorts,
    grant: Grant,
    handle: (request: Request, exercise: Exercise, who: Session) => Reply | Promise<Reply>,
  ) =>
  (request: Request): Reply | Promise<Reply> => {
    const id = param(request, 'id');
    const who = whiteCellOf(request, id, grant, ports);
    return who === undefined
      ? notIn(request, ports)
      : withExercise(ports, id, (exercise) => handle(request, exercise, who));
  };

/** For routes of one exercise. */
export const withExercise = async (
  ports: HttpPorts,
  id: string,
  handle: (exercise: Exercise) => Reply | Promise<Reply>,
): Promise<Reply> => {
  const exercise = await ports.exercises.get(id);
  if (exercise === 'unknown') return fail('exercise-unknown');
  if (exercise === 'damaged') return fail('exercise-damaged');
  return handle(exercise);
};
