import type { ActionRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import type { Command } from '../../../connection/command.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { scenarioTime } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { seatActWords } from '../../../room/seat-act-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Section } from '../../../ui/section.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { type Act, useAct } from '../use-act.ts';
import { actionWords } from './action-words.ts';
import css from './log.module.css';

const SHOWN = 3;

const Undo = ({ row, command, act }: { readonly row: ActionRow; readonly command: Command; readonly act: Act }) => {
  const steer = useSteeringWords();
  const text = useText();
  return (
    <Button
      kind="word"
      aria-label={steer('undoOf', { what: text(actionWords(row.what, row.about)) })}
      onPress={() => void (command.type === 'resumeExercise' ? act.countIn(true) : act.send(command))}
    >
      {steer('undo')}
    </Button>
  );
};

const Actions = ({ rows, act }: { readonly rows: readonly ActionRow[]; readonly act: Act }) => {
  const text = useText();
  const say = useControlWords();
  const startsAt = useExercise()?.startsAt ?? 0;
  const seats = useControl((tables) => tables.seats);
  const words = ({ by, what, about, seat }: ActionRow): string => {
    if (seat === undefined) return `${by} ${text(actionWords(what, about))}`;
    const office = seats[seat]?.office;
    return say('didFor', { by, seat: office ? text(office) : seat, what: text(seatActWords(what, about)) });
  };
  return (
    <table className={css.actions}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq} data-action={row.what}>
            <td>{scenarioTime(row.at, startsAt)}</td>
            <td>{words(row)}</td>
            <td>{row.undo && <Undo row={row} command={row.undo} act={act} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Who did what to the exercise, the latest first. */
export const LastActions = () => {
  const say = useControlWords();
  const actions = useControl((tables) => tables.actions);
  const act = useAct();
  const [open, setOpen] = useState(false);
  const rows = Object.values(actions).sort((a, b) => b.seq - a.seq);
  return (
    <Section
      region
      className={css.log ?? ''}
      title={say('lastActions')}
      note={
        rows.length > SHOWN ? (
          <Button kind="word" onPress={() => setOpen(true)}>
            {say('allActions', { n: rows.length })}
          </Button>
        ) : undefined
      }
    >
      {rows.length === 0 ? <p className="q">{say('noActions')}</p> : <Actions rows={rows.slice(0, SHOWN)} act={act} />}
      {!open && <ActRefusal act={act} />}
      <Dialog title={say('lastActions')} open={open} wide onClose={() => setOpen(false)}>
        <Actions rows={rows} act={act} />
        <ActRefusal act={act} />
      </Dialog>
    </Section>
  );
};
