import { text } from '@firebreak/shared/base/text.ts';
import { scenarioOf } from '@firebreak/shared/core/query.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Session } from '../sessions/sessions.ts';

export const sessionAnswer = (session: Session, exercise: Exercise): SessionAnswer => {
  const state = exercise.state();
  const scenario = scenarioOf(state);
  const seat = session.kind === 'seat' ? state.plan.seats[session.seat] : undefined;
  return {
    session: session.id,
    exercise: exercise.id,
    kind: session.kind,
    title: scenario.title,
    name: session.name,
    ...(seat && {
      seat: seat.id,
      side: seat.side,
      office: seat.office,
      sideName: scenario.sides[seat.side].name,
    }),
  };
};

/** A facilitator who is in no exercise yet. */
export const loginAnswer = (session: Session): SessionAnswer => ({
  session: session.id,
  exercise: '',
  kind: 'facilitator',
  title: text('Control', '导调'),
  name: session.name,
});
