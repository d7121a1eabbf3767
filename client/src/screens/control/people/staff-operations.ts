import type { Result } from '@firebreak/shared/base/result.ts';
import type { StaffRole } from '@firebreak/shared/base/staff-role.ts';
import type { InvitationAnswer, StaffAnswer } from '@firebreak/shared/wire/staff.ts';
import { callApi, type Failure } from '../../../connection/http.ts';

const at = (exercise: string, invitation?: string): string =>
  `/exercises/${encodeURIComponent(exercise)}/staff${invitation === undefined ? '' : `/${encodeURIComponent(invitation)}`}`;

/** Who else is of the white cell. Inviting, changing and ending are for whoever holds the key. */
export const staffOperations = {
  people: (exercise: string): Promise<Result<StaffAnswer, Failure>> => callApi('GET', at(exercise)),
  invite: (exercise: string, name: string, role: StaffRole): Promise<Result<InvitationAnswer, Failure>> =>
    callApi('POST', at(exercise), { name, role }),
  regrant: (exercise: string, invitation: string, role: StaffRole): Promise<Result<void, Failure>> =>
    callApi('POST', at(exercise, invitation), { role }),
  end: (exercise: string, invitation: string): Promise<Result<void, Failure>> =>
    callApi('DELETE', at(exercise, invitation)),
} as const;
