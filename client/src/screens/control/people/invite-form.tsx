import type { StaffRole } from '@firebreak/shared/base/staff-role.ts';
import { useState } from 'react';
import { useWhiteCellWords } from '../../../i18n/white-cell-words.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useAct } from '../use-act.ts';
import css from './people.module.css';
import { RoleFields } from './role-fields.tsx';
import { staffOperations } from './staff-operations.ts';

type InviteFormProps = { readonly exercise: string; readonly onInvited: () => void };

const FIRST: StaffRole = { kind: 'co-facilitator', grants: ['view', 'inject'] };

/** One link for one person; the server keeps only its hash. */
export const InviteForm = ({ exercise, onInvited }: InviteFormProps) => {
  const say = useWhiteCellWords();
  const act = useAct();
  const [name, setName] = useState('');
  const [role, setRole] = useState<StaffRole>(FIRST);
  const [made, setMade] = useState<{ readonly name: string; readonly url: string }>();
  const off = name.trim() === '' ? say('needName') : undefined;
  const invite = async (): Promise<void> => {
    const whom = name.trim();
    const answer = await act.call(`invite ${whom}`, () => staffOperations.invite(exercise, whom, role));
    if (!answer) return;
    setMade({ name: whom, url: `${location.origin}${answer.path}` });
    setName('');
    onInvited();
  };
  return (
    <form
      className={css.invite}
      onSubmit={(event) => {
        event.preventDefault();
        if (off === undefined) void invite();
      }}
    >
      <h3>{say('invite')}</h3>
      <div className={css.fields}>
        <TextInput label={say('name')} value={name} onValue={setName} maxLength={60} autoComplete="off" />
        <RoleFields role={role} onRole={setRole} />
      </div>
      <Button type="submit" kind="main" off={off} quietReason>
        {say('makeLink')}
      </Button>
      <ActRefusal act={act} />
      {made && (
        <div className={css.made}>
          <p>{say('linkOnce', { name: made.name })}</p>
          <div className={css.link}>
            <input
              readOnly
              value={made.url}
              aria-label={say('linkFor', { name: made.name })}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton text={made.url} label={say('copy')} />
          </div>
        </div>
      )}
    </form>
  );
};
