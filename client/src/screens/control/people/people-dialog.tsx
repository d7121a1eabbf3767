import type { StaffRole } from '@firebreak/shared/base/staff-role.ts';
import { mayDo } from '@firebreak/shared/base/staff-role.ts';
import type { StaffAnswer } from '@firebreak/shared/wire/staff.ts';
import { useCallback, useEffect, useState } from 'react';
import { useConnectionState, useExercise } from '../../../connection/use-tables.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useWhiteCellWords } from '../../../i18n/white-cell-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useRoleWords } from '../../../white-cell/role-words.ts';
import { useNoted } from '../../../white-cell/use-noted.ts';
import { ActRefusal } from '../act-refusal.tsx';
import { useDoor } from '../door-provider.tsx';
import { useAct } from '../use-act.ts';
import { InviteForm } from './invite-form.tsx';
import { LossPolicy } from './loss-policy.tsx';
import css from './people.module.css';
import { RoleFields } from './role-fields.tsx';
import { staffOperations } from './staff-operations.ts';

type Person = {
  readonly name: string;
  readonly role?: StaffRole;
  readonly invitation?: string;
  readonly used: boolean;
};

/** Who is here, and who was invited; whoever holds the key first. */
const everybody = (
  here: readonly { readonly name: string; readonly role?: StaffRole }[],
  invited: StaffAnswer['people'],
): readonly Person[] => [
  ...here.filter(({ role }) => role === undefined).map(({ name }) => ({ name, used: true })),
  ...invited.filter(({ ended }) => !ended).map(({ id, name, role, used }) => ({ name, role, used, invitation: id })),
];

type RowProps = {
  readonly person: Person;
  readonly exercise: string;
  readonly isMe: boolean;
  readonly isOwner: boolean;
  readonly act: ReturnType<typeof useAct>;
  readonly onChanged: () => void;
};

const PersonRow = ({ person, exercise, isMe, isOwner, act, onChanged }: RowProps) => {
  const say = useWhiteCellWords();
  const text = useText();
  const sides = useExercise()?.sides;
  const words = useRoleWords((side) => (sides ? text(sides[side]) : side));
  const here = useConnectionState((state) => state.presence.staff)?.some(({ name }) => name === person.name) === true;
  const holder = useNoted((tables) => tables.clockHand.it?.holder);
  const phase = useExercise()?.phase;
  const [asked, setAsked] = useState<'change' | 'end'>();
  const [role, setRole] = useState(person.role);
  const { invitation } = person;
  const mayHold = person.role === undefined || mayDo(person.role, 'clock');
  const handed = phase === 'hotwash' || phase === 'closed';
  const done = async (work: Promise<unknown>): Promise<void> => {
    await work;
    setAsked(undefined);
    onChanged();
  };
  return (
    <>
      <tr data-person={person.name}>
        <td>
          <b>{person.name}</b> {isMe && say('you')}
        </td>
        <td>{words(person.role)}</td>
        <td className="nw">{say(here ? 'here' : person.used ? 'away' : 'notYet')}</td>
        <td className={css.acts}>
          {holder === person.name && <span className="nw">{say('theClock')}</span>}
          {holder !== person.name && mayHold && !handed && (
            <Button kind="word" onPress={() => void act.send({ type: 'handClock', to: person.name })}>
              {say(isMe ? 'takeClock' : 'giveClock')}
            </Button>
          )}
          {isOwner && invitation !== undefined && (
            <>
              <Button kind="word" onPress={() => setAsked(asked === 'change' ? undefined : 'change')}>
                {say('change')}
              </Button>
              <Button kind="word" onPress={() => setAsked(asked === 'end' ? undefined : 'end')}>
                {say('endInvitation')}
              </Button>
            </>
          )}
        </td>
      </tr>
      {asked !== undefined && invitation !== undefined && (
        <tr>
          <td colSpan={4} className={css.asked}>
            {asked === 'change' && role ? (
              <>
                <RoleFields role={role} onRole={setRole} />
                <Button
                  kind="main"
                  onPress={() =>
                    void done(
                      act.call(`regrant ${invitation}`, () => staffOperations.regrant(exercise, invitation, role)),
                    )
                  }
                >
                  {say('save')}
                </Button>
              </>
            ) : (
              <>
                <p>{say('endBody', { name: person.name })}</p>
                <Button
                  kind="main"
                  onPress={() =>
                    void done(act.call(`end ${invitation}`, () => staffOperations.end(exercise, invitation)))
                  }
                >
                  {say('endConfirm')}
                </Button>
              </>
            )}{' '}
            <Button onPress={() => setAsked(undefined)}>{say('keep')}</Button>
          </td>
        </tr>
      )}
    </>
  );
};

const People = ({ exercise }: { readonly exercise: string }) => {
  const say = useWhiteCellWords();
  const { me } = useDoor();
  const act = useAct();
  const here = useConnectionState((state) => state.presence.staff);
  const [invited, setInvited] = useState<StaffAnswer['people']>([]);
  const load = useCallback(() => {
    void staffOperations.people(exercise).then((answer) => {
      if (answer.ok) setInvited(answer.value.people);
    });
  }, [exercise]);
  // Anew also when somebody comes or goes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `here` is the reason, not what is read
  useEffect(load, [load, here]);
  const isOwner = me?.kind === 'facilitator';
  return (
    <>
      <table className={css.people}>
        <thead>
          <tr>
            <th>{say('person')}</th>
            <th>{say('may')}</th>
            <th />
            <th />
          </tr>
        </thead>
        <tbody>
          {everybody(here ?? [], invited).map((person) => (
            <PersonRow
              key={person.invitation ?? person.name}
              {...{ person, exercise, isOwner, act }}
              isMe={me?.name === person.name}
              onChanged={load}
            />
          ))}
        </tbody>
      </table>
      <ActRefusal act={act} />
      <LossPolicy />
      {isOwner && <InviteForm exercise={exercise} onInvited={load} />}
    </>
  );
};

/** Who is of the white cell, what each may do, who has the clock; invitations. */
export const PeopleDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const say = useWhiteCellWords();
  const { answer } = useDoor();
  return (
    <Dialog title={say('people')} open={open} wide onClose={onClose}>
      {answer && <People exercise={answer.id} />}
    </Dialog>
  );
};
