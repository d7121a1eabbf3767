import type { ApplicantsFrame } from '@firebreak/shared/wire/frames.ts';
import { useState } from 'react';
import { useServerNow } from '../../../connection/use-now.ts';
import { useConnectionState, useControl, useExercise } from '../../../connection/use-tables.ts';
import { elapsed } from '../../../format/duration.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSeatBoardWords } from '../../../i18n/seat-board-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useDoor } from '../door-provider.tsx';
import { operations } from '../exercise-operations.ts';
import { isOpen } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import css from './seats.module.css';
import { draggedApplicant } from './use-seat-drop.ts';

type Applicant = ApplicantsFrame['applicants'][number];

/** Free seats, then those that somebody can be let in to share. */
const usePlaces = () => {
  const board = useSeatBoardWords();
  const text = useText();
  const exercise = useExercise();
  const seats = useControl((tables) => tables.seats);
  const all = Object.values(seats);
  const free = all.filter((seat) => seat.holder === undefined);
  return [...free, ...all.filter((seat) => seat.holder !== undefined)].map((seat) => ({
    ...{ value: seat.id, held: seat.holder !== undefined },
    label: [
      exercise ? text(exercise.sides[seat.side]) : seat.side,
      text(seat.office),
      seat.holder !== undefined && board('sharedWith', { name: seat.holder }),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
};

const ApplicantLine = ({ applicant }: { readonly applicant: Applicant }) => {
  const say = useControlWords();
  const act = useAct();
  const off = useOff(isOpen);
  const wall = useServerNow();
  const { answer } = useDoor();
  const places = usePlaces();
  const wish = places.find((each) => each.value === applicant.seat);
  const [chosen, setChosen] = useState({ seat: applicant.seat, held: false });
  // Taken by somebody else meanwhile, it is another choice: to share a seat is said on purpose.
  const place = places.find((each) => each.value === chosen.seat && each.held === chosen.held);
  const seat = place?.value ?? '';
  const wanted = wish?.held === true;
  const ask = (what: (exercise: string) => ReturnType<typeof operations.refuse>): void => {
    if (answer) void act.call(`admission ${applicant.id}`, () => what(answer.id));
  };
  return (
    <li data-applicant={applicant.id} {...draggedApplicant(applicant.id)}>
      <p>
        <b className="b">{applicant.name}</b>{' '}
        <span className="s">
          {applicant.language === 'zh' ? '中文' : 'English'} · {say('waits', { time: elapsed(wall - applicant.since) })}
          {wanted && ` · ${say('wishTaken')}`}
        </span>
      </p>
      <Select
        label={say('seatFor', { name: applicant.name })}
        hideLabel
        choices={places}
        value={seat}
        empty={say('chooseSeat')}
        onValue={(value) => setChosen({ seat: value, held: places.some((p) => p.value === value && p.held) })}
      />
      <Button
        kind="main"
        off={off ?? (seat === '' ? say('chooseSeat') : undefined)}
        quietReason
        onPress={() => ask((exercise) => operations.admit(exercise, applicant.id, seat, place?.held === true))}
      >
        {say('admit')}
      </Button>
      <Button onPress={() => ask((exercise) => operations.refuse(exercise, applicant.id))}>{say('refuse')}</Button>
      <ActRefusal act={act} />
    </li>
  );
};

/** Whoever knocked. Nobody sits down without the facilitator. */
export const Applicants = ({ always = false }: { readonly always?: boolean }) => {
  const say = useControlWords();
  const applicants = useConnectionState((state) => state.applicants);
  if (applicants.length === 0 && !always) return null;
  return (
    <Section
      region
      title={say('applicants')}
      count={applicants.length === 0 ? say('nobodyWaits') : say('nWaiting', { n: applicants.length })}
    >
      {applicants.length === 0 ? (
        <p className="q">{say('noApplicants')}</p>
      ) : (
        <ul className={css.applicants}>
          {applicants.map((applicant) => (
            <ApplicantLine key={applicant.id} applicant={applicant} />
          ))}
        </ul>
      )}
    </Section>
  );
};
