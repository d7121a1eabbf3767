import type { ActionRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { scenarioTime } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { seatActWords } from '../../../room/seat-act-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Section } from '../../../ui/section.tsx';
import { actionWords } from './action-words.ts';
import css from './log.module.css';

const SHOWN = 3;

const Actions = ({ rows }: { readonly rows: readonly ActionRow[] }) => {
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
      {rows.length === 0 ? <p className="q">{say('noActions')}</p> : <Actions rows={rows.slice(0, SHOWN)} />}
      <Dialog title={say('lastActions')} open={open} wide onClose={() => setOpen(false)}>
        <Actions rows={rows} />
      </Dialog>
    </Section>
  );
};
