import type { StaffRole } from '@firebreak/shared/base/staff-role.ts';
import { mayDo } from '@firebreak/shared/base/staff-role.ts';
import {
  grantRequest,
  type InvitationAnswer,
  invitationRequest,
  type StaffAnswer,
} from '@firebreak/shared/wire/staff.ts';
import { type Request, Router } from 'express';
import type { Exercise } from '../exercise/exercise.ts';
import type { Invitation } from '../sessions/invitations.ts';
import { newId } from '../sessions/secret.ts';
import type { Session } from '../sessions/sessions.ts';
import { fail } from './errors.ts';
import { asFacilitator, asGranted, type HttpPorts, withExercise } from './ports.ts';
import { bodyAs, param, type Reply, route } from './reply.ts';

/** Who else is of the white cell: invited, given other grants, sent away. All of it by whoever holds the key. */
export const staffRoutes = (ports: HttpPorts): Router => {
  const { tables, gateway } = ports;

  const owners = (handle: (request: Request, exercise: Exercise, owner: Session) => Reply | Promise<Reply>) =>
    route(
      asFacilitator(ports, (request, owner) =>
        withExercise(ports, param(request, 'id'), (exercise) => handle(request, exercise, owner)),
      ),
    );

  const sessionsBy = (exercise: Exercise, invitation: string) =>
    tables.sessions.ofExercise(exercise.id).filter((s) => s.kind === 'staff' && s.invitation === invitation);

  /** A clock must not stay in hands that can no longer run it. */
  const takeClockBack = async (exercise: Exercise, { name }: Invitation, owner: Session, role?: StaffRole) => {
    if (exercise.state().whiteCell?.clockHolder !== name || (role && mayDo(role, 'clock'))) return;
    await exercise.act({
      frame: { id: newId('c'), command: { type: 'handClock', to: owner.name } },
      actor: { kind: 'facilitator', name: owner.name },
    });
  };

  const invitationOf = (request: Request, exercise: Exercise) =>
    tables.invitations.of(exercise.id).find((i) => i.id === param(request, 'invitation') && !i.ended);

  return Router()
    .get(
      '/exercises/:id/staff',
      route(
        asGranted(ports, 'view', (_request, exercise) => ({
          body: {
            people: tables.invitations
              .of(exercise.id)
              .map(({ id, name, role, used, ended }) => ({ id, name, role, used, ended })),
          } satisfies StaffAnswer,
        })),
      ),
    )
    .post(
      '/exercises/:id/staff',
      owners((request, exercise, owner) => {
        const body = bodyAs(request, invitationRequest);
        if (body === undefined) return fail('bad-request');
        const names = [...tables.invitations.of(exercise.id), owner].map(({ name }) => name);
        if (names.includes(body.name)) return fail('name-in-use');
        const { id, token } = tables.invitations.invite(exercise.id, body.name, body.role);
        return { body: { id, path: `/staff#${token}` } satisfies InvitationAnswer };
      }),
    )
    .post(
      '/exercises/:id/staff/:invitation',
      owners(async (request, exercise, owner) => {
        const body = bodyAs(request, grantRequest);
        if (body === undefined) return fail('bad-request');
        const invitation = invitationOf(request, exercise);
        if (invitation === undefined) return fail('invitation-unknown');
        const { role } = body;
        tables.invitations.regrant(invitation.id, role);
        for (const { id } of sessionsBy(exercise, invitation.id)) {
          tables.sessions.regrant(id, { invitation: invitation.id, role });
          // What its open windows hold was sent under the old grants: they begin anew.
          gateway.over(id, 'regranted');
        }
        await takeClockBack(exercise, invitation, owner, role);
        return {};
      }),
    )
    .delete(
      '/exercises/:id/staff/:invitation',
      owners(async (request, exercise, owner) => {
        const invitation = invitationOf(request, exercise);
        if (invitation === undefined) return fail('invitation-unknown');
        tables.invitations.end(invitation.id);
        for (const { id } of sessionsBy(exercise, invitation.id)) {
          tables.sessions.end(id);
          gateway.over(id, 'removed');
        }
        await takeClockBack(exercise, invitation, owner);
        return {};
      }),
    );
};
