import { minutes } from '@firebreak/shared/base/time.ts';
import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import type { Command } from '../../../connection/command.ts';
import { useExerciseNow } from '../../../connection/use-now.ts';
import { useControl } from '../../../connection/use-tables.ts';
import { remaining } from '../../../format/duration.ts';
import { useSeatBoardWords } from '../../../i18n/seat-board-words.ts';
import { Button } from '../../../ui/button.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useDeadlineWords } from '../answers/deadline-words.ts';
import { type Deadline, deadlines } from '../answers/deadlines.ts';
import { seatDue } from '../answers/seat-due.ts';
import { isLive } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import css from './seats.module.css';

type Named = Extract<Command, { type: 'extendDeadline' }>['deadline'];

const MORE_MIN = [2, 5] as const;

const named = ({ kind, id }: Deadline, steps: ReturnType<typeof useSteps>): Named | undefined => {
  switch (kind) {
    case 'message':
      return { kind, message: id };
    case 'call':
      return { kind, call: id };
    case 'threshold':
    case 'hold':
      return { kind: 'threshold', threshold: id };
    case 'step': {
      const step = steps[id];
      return step && { kind, card: step.card, side: step.side, step: step.step };
    }
  }
};

const useSteps = () => useControl((tables) => tables.steps);

/** What this seat owes first, and more time for it. */
export const MoreTime = ({ seat }: { readonly seat: SeatRow }) => {
  const board = useSeatBoardWords();
  const name = useDeadlineWords();
  const act = useAct();
  const off = useOff(isLive);
  const now = useExerciseNow();
  const tables = useControl((all) => all);
  const steps = useSteps();
  const due = seatDue(seat, deadlines(tables), tables);
  const deadline = due && named(due, steps);
  if (!due || !deadline) return <p className="q">{board('owesNothing')}</p>;
  return (
    <div data-owes={due.id}>
      <p>{board('owes', { what: name(due), left: remaining(due.at - now) })}</p>
      <div className={css.acts}>
        {MORE_MIN.map((n) => (
          <Button
            key={n}
            off={off}
            quietReason
            onPress={() => void act.send({ type: 'extendDeadline', deadline, by: minutes(n) })}
          >
            {board('moreMinutes', { n })}
          </Button>
        ))}
        <span className="q">{board('moreForGood')}</span>
      </div>
      <ActRefusal act={act} />
    </div>
  );
};
