import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { useState } from 'react';
import { useExerciseNow, useServerNow } from '../../../connection/use-now.ts';
import { useConnectionState, useControl, useExercise } from '../../../connection/use-tables.ts';
import { elapsed, remaining } from '../../../format/duration.ts';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { type Deadline, deadlines } from '../answers/deadlines.ts';
import { seatDue } from '../answers/seat-due.ts';
import { seatsAlive } from '../answers/seats-alive.ts';
import { FillWithBots } from '../bots/fill-with-bots.tsx';
import { isBefore } from '../phases.ts';
import { SeatDialog } from './seat-dialog.tsx';
import css from './seats.module.css';

type RowProps = {
  readonly seat: SeatRow;
  readonly due: Deadline | undefined;
  readonly before: boolean;
  readonly onOpen: (seat: string) => void;
};

const SeatLine = ({ seat, due, before, onOpen }: RowProps) => {
  const say = useControlWords();
  const bots = useBotsWords();
  const text = useText();
  const wall = useServerNow();
  const now = useExerciseNow();
  const here = useConnectionState((state) => state.presence.seats[seat.id]);
  const online = here?.online === true || seat.bot === true;
  const bot = seat.policy && bots(`bot_${seat.policy}`);
  const held = seat.holder !== undefined || bot !== undefined;
  const look = !held ? css.vacant : online ? undefined : css.away;
  return (
    <tr className={look} data-seat={seat.id}>
      <td>
        <Icon
          name={!held ? 'clear' : online ? 'live' : 'retry'}
          label={say(!held ? 'vacant' : online ? 'liveWord' : 'away')}
        />
      </td>
      <td>
        <button type="button" className={css.office} title={text(seat.office)} onClick={() => onOpen(seat.id)}>
          {text(seat.office)}
        </button>
      </td>
      <td title={seat.holder}>
        {bot === undefined
          ? (seat.holder ?? '—')
          : seat.holder === undefined
            ? bot
            : bots('botFor', { name: seat.holder })}
      </td>
      <td>
        {!held ? say('vacant') : !online ? say('away') : here?.rtt === undefined ? '' : `${Math.round(here.rtt)} ms`}
      </td>
      <td className="r">{here?.lastActive === undefined || !held ? '' : elapsed(wall - here.lastActive)}</td>
      <td className="r">
        {before ? (
          held ? (
            <span className={seat.ready ? undefined : css.quiet}>{say(seat.ready ? 'ready' : 'notReady')}</span>
          ) : (
            ''
          )
        ) : due === undefined ? (
          ''
        ) : (
          <span className={due.kind === 'call' ? css.call : undefined}>{remaining(due.at - now)}</span>
        )}
      </td>
    </tr>
  );
};

const SideSeats = ({ side, before, onOpen }: Pick<RowProps, 'before' | 'onOpen'> & { readonly side: SideId }) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const tables = useControl((all) => all);
  const due = deadlines(tables);
  const rows = Object.values(tables.seats).filter((seat) => seat.side === side);
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="colgroup">
          <SideMark side={side} /> {exercise ? text(exercise.sides[side]) : side}
        </th>
        <th>{say('delay')}</th>
        <th className="r">{say('idle')}</th>
        <th className="r">{say(before ? 'readiness' : 'due')}</th>
      </tr>
      {rows.map((seat) => (
        <SeatLine key={seat.id} seat={seat} due={seatDue(seat, due, tables)} before={before} onOpen={onOpen} />
      ))}
    </tbody>
  );
};

/** Every seat: who, whether there, how far away, how long still, what is due. */
export const SeatBoard = () => {
  const say = useControlWords();
  const phase = useExercise()?.phase;
  const seats = useControl((tables) => tables.seats);
  const presence = useConnectionState((state) => state.presence.seats);
  const [open, setOpen] = useState<string>();
  const before = phase !== undefined && isBefore(phase);
  const { all, live, held, ready } = seatsAlive(seats, presence);
  return (
    <Section
      region
      title={say('seats')}
      count={before ? say('seatsReady', { held, all, ready }) : say('seatsLiveOf', { live, all })}
      note={
        <>
          {say('seatsNote')} <FillWithBots />
        </>
      }
    >
      <table className={css.seats}>
        {SIDES.map((side) => (
          <SideSeats key={side} side={side} before={before} onOpen={setOpen} />
        ))}
      </table>
      <SeatDialog seat={open === undefined ? undefined : seats[open]} onClose={() => setOpen(undefined)} />
    </Section>
  );
};
