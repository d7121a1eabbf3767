import { GRANTS, type Grant } from '@firebreak/shared/base/grants.ts';
import type { StaffRole } from '@firebreak/shared/base/staff-role.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useWhiteCellWords } from '../../../i18n/white-cell-words.ts';
import { Select } from '../../../ui/select.tsx';
import { GRANT_WORDS } from '../../../white-cell/role-words.ts';
import css from './people.module.css';

type RoleFieldsProps = { readonly role: StaffRole; readonly onRole: (role: StaffRole) => void };

const KINDS = ['co-facilitator', 'both', 'A', 'B'] as const;
type Kind = (typeof KINDS)[number];

const roleOf = (kind: Kind): StaffRole => {
  if (kind === 'co-facilitator') return { kind, grants: ['view', 'inject'] };
  return kind === 'both' ? { kind: 'assessor' } : { kind: 'assessor', side: kind };
};

const kindOf = (role: StaffRole): Kind => (role.kind === 'assessor' ? (role.side ?? 'both') : role.kind);

/** As what somebody comes, and what that lets him do. */
export const RoleFields = ({ role, onRole }: RoleFieldsProps) => {
  const say = useWhiteCellWords();
  const text = useText();
  const exercise = useExercise();
  const side = (id: 'A' | 'B'): string => (exercise ? text(exercise.sides[id]) : id);
  const labels: Record<Kind, string> = {
    'co-facilitator': say('coFacilitator'),
    both: say('assessorBoth'),
    A: say('assessorOf', { side: side('A') }),
    B: say('assessorOf', { side: side('B') }),
  };
  const toggle = (grant: Grant): void => {
    if (role.kind !== 'co-facilitator') return;
    const grants = role.grants.includes(grant) ? role.grants.filter((g) => g !== grant) : [...role.grants, grant];
    onRole({ kind: 'co-facilitator', grants });
  };
  return (
    <div className={css.role}>
      <Select
        label={say('role')}
        value={kindOf(role)}
        choices={KINDS.map((kind) => ({ value: kind, label: labels[kind] }))}
        onValue={(kind) => onRole(roleOf(kind))}
      />
      {role.kind === 'co-facilitator' && (
        <fieldset className={css.grants}>
          <legend className="sr">{say('may')}</legend>
          {GRANTS.map((grant) => (
            <label key={grant}>
              <input
                type="checkbox"
                checked={grant === 'view' || role.grants.includes(grant)}
                disabled={grant === 'view'}
                onChange={() => toggle(grant)}
              />{' '}
              {say(GRANT_WORDS[grant])}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
};
