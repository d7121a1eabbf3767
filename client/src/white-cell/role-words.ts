import { GRANTS, type Grant } from '@firebreak/shared/base/grants.ts';
import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { StaffRole } from '@firebreak/shared/base/staff-role.ts';
import { useWhiteCellWords } from '../i18n/white-cell-words.ts';

export const GRANT_WORDS = {
  view: 'grantView',
  inject: 'grantInject',
  clock: 'grantClock',
  edit: 'grantEdit',
} as const satisfies Record<Grant, string>;

/** What a person may do, in words; without a role: who holds the key. */
export const useRoleWords = (sideName: (side: SideId) => string): ((role: StaffRole | undefined) => string) => {
  const say = useWhiteCellWords();
  return (role) => {
    if (role === undefined) return say('holdsKey');
    if (role.kind === 'assessor')
      return role.side === undefined ? say('assessorBoth') : say('assessorOf', { side: sideName(role.side) });
    const granted = GRANTS.filter((grant) => grant !== 'view' && role.grants.includes(grant));
    return granted.length === 0
      ? say('onlyView')
      : granted.map((grant) => say(GRANT_WORDS[grant])).join(say('listComma'));
  };
};
