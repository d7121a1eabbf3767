import { text } from '@firebreak/shared/base/text.ts';
import { scenarioOf } from '@firebreak/shared/core/query.ts';
import { markingOf } from '@firebreak/shared/log/marking.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Session } from '../sessions/sessions.ts';

/** What a person is told of the seat they sit in. */
export const seatAnswer = (exercise: Exercise, seat: string) => {
  const { plan, opening, marking: set } = exercise.state();
  const found = plan.seats[seat];
  if (found === undefined) return undefined;
  const { id, side, office } = found;
  const { title, sides } = opening.scenario;
  const rehearsal = opening.rehearsal && { rehearsal: true as const };
  const marking = markingOf(opening, set);
  return { title, marking, seat: id, side, office, sideName: sides[side].name, ...rehearsal };
};

export const sessionAnswer = (session: Session, exercise: Exercise): SessionAnswer => ({
  session: session.id,
  exercise: exercise.id,
  kind: session.kind,
  title: scenarioOf(exercise.state()).title,
  name: session.name,
  marking: markingOf(exercise.state().opening, exercise.state().marking),
  ...(exercise.state().opening.rehearsal && { rehearsal: true as const }),
  ...(session.kind === 'staff' && { role: session.role }),
  ...(session.kind === 'seat' && seatAnswer(exercise, session.seat)),
});

/** A facilitator who is in no exercise yet. */
export const loginAnswer = (session: Session): SessionAnswer => ({
  session: session.id,
  exercise: '',
  kind: 'facilitator',
  title: text('Control', '导调'),
  name: session.name,
});
