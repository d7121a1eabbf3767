import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { deviceClass } from '@firebreak/shared/wire/device.ts';
import { useState } from 'react';
import { useReading, useWallReading } from '../../../connection/use-now.ts';
import { useConnectionState, useControl, useExercise } from '../../../connection/use-tables.ts';
import { elapsed, remaining } from '../../../format/duration.ts';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSeatBoardWords } from '../../../i18n/seat-board-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { type Deadline, deadlines } from '../answers/deadlines.ts';
import { seatDue } from '../answers/seat-due.ts';
import { seatsAlive } from '../answers/seats-alive.ts';
import { FillWithBots } from '../bots/fill-with-bots.tsx';
import { isBefore } from '../phases.ts';
import { type Act, useAct } from '../use-act.ts';
import { NoteForm } from './note-form.tsx';
import { SeatDialog } from './seat-dialog.tsx';
import css from './seats.module.css';
import { useSeatDrop } from './use-seat-drop.ts';

type RowProps = {
  readonly seat: SeatRow;
  readonly due: Deadline | undefined;
  readonly before: boolean;
  readonly act: Act;
  readonly onOpen: (seat: string) => void;
};

const SeatLine = ({ seat, due, before, act, onOpen }: RowProps) => {
  const say = useControlWords();
  const bots = useBotsWords();
  const board = useSeatBoardWords();
  const text = useText();
  const here = useConnectionState((state) => state.presence.seats[seat.id]);
  const lastActive = here?.lastActive;
  const idle = useWallReading((wall) => (lastActive === undefined ? '' : elapsed(wall - lastActive)));
  const left = useReading((now) => (due === undefined ? '' : remaining(due.at - now)));
  const online = here?.online === true || seat.bot === true;
  const bot = seat.policy && bots(`bot_${seat.policy}`);
  const held = seat.holder !== undefined || bot !== undefined;
  const aside = useControl((tables) => tables.asides[seat.id]);
  const names = [seat.holder, ...(seat.team ?? [])].filter(Boolean).join(', ');
  const device = online && here?.device ? board(deviceClass({ ...here.device, have: {} })) : '';
  const drop = useSeatDrop(seat, act);
  const look = !held ? css.vacant : online ? undefined : css.away;
  return (
    <tr className={look} data-seat={seat.id} {...drop}>
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
      <td title={[names, seat.notReady].filter(Boolean).join(': ')}>
        {aside?.hand && <b data-raised="">{board('handShort')} </b>}
        {aside?.acting && <b className={css.acting}>{board('actingShort')} </b>}
        {bot === undefined
          ? (seat.pen ?? seat.holder ?? '—')
          : seat.holder === undefined
            ? bot
            : bots('botFor', { name: seat.holder })}
        {here?.watching !== undefined && (
          <span className="s" data-watching={here.watching}>
            {' '}
            · {board('watchingShort', { n: here.watching })}
          </span>
        )}
        {before && seat.notReady !== undefined && <span className="s"> · {seat.notReady}</span>}
      </td>
      <td>
        {!held
          ? say('vacant')
          : !online
            ? say('away')
            : here?.behind
              ? board('behind', { n: here.behind })
              : here?.rtt === undefined
                ? ''
                : `${Math.round(here.rtt)} ms`}
      </td>
      <td className="r">{before ? device : held ? idle : ''}</td>
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
          <span className={due.kind === 'call' ? css.call : undefined}>{left}</span>
        )}
      </td>
    </tr>
  );
};

const SideSeats = ({
  side,
  before,
  act,
  onOpen,
}: Pick<RowProps, 'before' | 'act' | 'onOpen'> & { readonly side: SideId }) => {
  const say = useControlWords();
  const board = useSeatBoardWords();
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
        <th className="r">{before ? board('device') : say('idle')}</th>
        <th className="r">{say(before ? 'readiness' : 'due')}</th>
      </tr>
      {rows.map((seat) => (
        <SeatLine
          key={seat.id}
          seat={seat}
          due={seatDue(seat, due, tables)}
          before={before}
          act={act}
          onOpen={onOpen}
        />
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
  const board = useSeatBoardWords();
  const act = useAct();
  const [open, setOpen] = useState<string>();
  const [writing, setWriting] = useState(false);
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
          <SideSeats key={side} side={side} before={before} act={act} onOpen={setOpen} />
        ))}
      </table>
      <ActRefusal act={act} />
      <Button kind="word" onPress={() => setWriting(true)}>
        {board('writeAll')}
      </Button>
      <Dialog title={board('writeAllTitle')} open={writing} onClose={() => setWriting(false)}>
        <NoteForm to="all" />
      </Dialog>
      <SeatDialog seat={open === undefined ? undefined : seats[open]} onClose={() => setOpen(undefined)} />
    </Section>
  );
};
