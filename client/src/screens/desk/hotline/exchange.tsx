import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { overdue } from '../../../format/duration.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import { useDesk } from '../desk-state.tsx';
import { useEnded } from '../gate.ts';
import { awaitsYou, endedState, messageState } from '../logic/message-state.ts';
import { Countdown, useTimes } from '../times.tsx';
import css from './hotline.module.css';

const OPEN: readonly MessageRow['reply'][] = ['awaiting', 'standby', 'overdue'];

/** Number, type, first words, state, deadline, what is left of it. */
export const Exchange = ({ row }: { readonly row: MessageRow }) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const { change, filed } = useDesk();
  const ended = useEnded();
  const { state, at, due, runs, over } = ended ? endedState(row) : messageState(row);
  const unopened = !row.mine && row.delivery === 'received';
  const first = row.body && text(row.body) !== '' ? text(row.body) : (row.words?.text ?? say('unopened'));
  const settled = !OPEN.includes(row.reply) && !unopened && row.delivery !== 'draft' && row.delivery !== 'approved';
  const isFiled = filed.includes(row.id);
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
        <State of={state} {...(at !== undefined && { time: times.short(at) })} />
      </td>
      <td className="r">
        {due !== undefined &&
          !(awaitsYou(row) && at !== undefined) &&
          say(state === 'standby' ? 'toTime' : 'dueTime', { time: times.short(due) })}
      </td>
      <td className="r b">
        {over !== undefined ? (
          overdue(over)
        ) : runs && due !== undefined ? (
          <Countdown to={due} />
        ) : settled ? (
          <button
            type="button"
            className={css.inline}
            onClick={() => change({ filed: isFiled ? filed.filter((id) => id !== row.id) : [...filed, row.id] })}
          >
            {say(isFiled ? 'unfile' : 'file')}
          </button>
        ) : null}
      </td>
    </tr>
  );
};
