/** People of the white cell who come by invitation: what each may do, and what the server tells of them. */
import { z } from 'zod';
import { GRANTS } from '../base/grants.ts';
import { SIDES } from '../base/ids.ts';
import type { StaffRole } from '../base/staff-role.ts';
import { LANGUAGES, type Text } from '../base/text.ts';

export const staffRole: z.ZodType<StaffRole> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('co-facilitator'), grants: z.array(z.enum(GRANTS)).max(GRANTS.length) }),
  z.strictObject({ kind: z.literal('assessor'), side: z.enum(SIDES).optional() }),
]);

/** POST /api/exercises/:id/staff */
export const invitationRequest = z.strictObject({ name: z.string().trim().min(1).max(60), role: staffRole });

/** POST /api/exercises/:id/staff/:invitation: from now on, for whoever came by it. */
export const grantRequest = z.strictObject({ role: staffRole });

/** POST /api/staff, and /api/staff/look without the language */
export const staffLinkRequest = z.strictObject({ token: z.string().min(22).max(64), language: z.enum(LANGUAGES) });

/** Shown once: the server keeps only the token's hash. */
export type InvitationAnswer = { readonly id: string; readonly path: string };

/** GET /api/exercises/:id/staff */
export type StaffAnswer = {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: StaffRole;
    readonly used: boolean;
    readonly ended: boolean;
  }[];
};

/** POST /api/staff/look */
export type StaffLinkAnswer = { readonly title: Text; readonly name: string; readonly role: StaffRole };
