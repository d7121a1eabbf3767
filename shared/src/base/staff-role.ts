import type { Grant } from './grants.ts';
import type { SideId } from './ids.ts';

/** What a person of the white cell came as. A co-facilitator always sees; an assessor without `side` sees both. */
export type StaffRole = { kind: 'co-facilitator'; grants: Grant[] } | { kind: 'assessor'; side?: SideId | undefined };

export const mayDo = (role: StaffRole, grant: Grant): boolean =>
  role.kind === 'co-facilitator' && (grant === 'view' || role.grants.includes(grant));
