import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { overdue } from '../../../format/duration.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import { useDesk } from '../desk-state.tsx';
import { useEnded } from '../gate.ts';
import { isSettled, toggled } from '../logic/filing.ts';
import { awaitsYou, endedState, messageState } from '../logic/message-state.ts';
import { Countdown, useDeadlineTime, useTimes } from '../times.tsx';
import css from './hotline.module.css';

/** Number, type, first words, state, deadline, what is left of it. */
export const Exchange = ({ row }: { readonly row: MessageRow }) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const deadline = useDeadlineTime();
  const { change, filed } = useDesk();
  const ended = useEnded();
  const { state, at, due, runs, over } = ended ? endedState(row) : messageState(row);
  const unopened = !row.mine && row.delivery === 'received';
  const first = row.body && text(row.body) !== '' ? text(row.body) : (row.words?.text ?? say('unopened'));
  const isFiled = filed.includes(row.id);
  // On another day the deadline says which, in its own column.
  const far = due !== undefined && deadline(due) !== times.short(due);
  const stated = at !== undefined && !(far && at === due) ? { time: times.short(at) } : {};
  return (
    <tr className={unopened ? css.unopened : undefined} data-message={row.id}>
      <td>
        <button type="button" className={css.number} onClick={() => change({ focus: row.id })}>
          {row.number ?? say('draftShort')}
        </button>
      </td>
      <td>
        <SideMark side={row.from} /> {row.type}
      </td>
      <td className="cut">{first}</td>
      <td>
        <State of={state} {...stated} />
      </td>
      <td className="r">
        {due !== undefined &&
          (far || !(awaitsYou(row) && at !== undefined)) &&
          say(state === 'standby' ? 'toTime' : 'dueTime', { time: deadline(due) })}
      </td>
      <td className="r b">
        {over !== undefined ? (
          overdue(over)
        ) : runs && due !== undefined ? (
          <Countdown to={due} />
        ) : isSettled(row) ? (
          <button type="button" className={css.inline} onClick={() => change({ filed: toggled(filed, row.id) })}>
            {say(isFiled ? 'unfile' : 'file')}
          </button>
        ) : null}
      </td>
    </tr>
  );
};
