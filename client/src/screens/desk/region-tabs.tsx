import type { ReactNode } from 'react';
import { useSide } from '../../connection/use-tables.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import css from './desk.module.css';
import { asColumn, type Column, useDesk } from './desk-state.tsx';
import { useEnded } from './gate.ts';
import { nearestAnswer } from './logic/thread.ts';
import { pressingOf } from './logic/thresholds.ts';
import { Countdown } from './times.tsx';

type TabProps = { readonly of: Column; readonly name: string; readonly number?: ReactNode; readonly note?: string };

const Tab = ({ of, name, number, note }: TabProps) => {
  const { column, change } = useDesk();
  const current = asColumn(column) === of;
  return (
    <button
      type="button"
      className={css.tab}
      {...(current && { 'aria-current': true })}
      onClick={() => change({ column: of })}
    >
      {name} {number !== undefined && <b>{number}</b>} {note !== undefined && <span>{note}</span>}
    </button>
  );
};

/** Below 1280 px: the regions as tabs, each with the number that would make you switch. */
export const RegionTabs = ({ unread }: { readonly unread: number }) => {
  const say = useDeskWords();
  const messages = useSide((t) => t.messages);
  const thresholds = useSide((t) => t.thresholds);
  const ended = useEnded();
  const due = ended ? undefined : nearestAnswer(messages);
  const pressing = ended ? undefined : pressingOf(thresholds)[0]?.dueAt;
  return (
    <nav className={css.tabs} aria-label={say('regions')}>
      <Tab of="situation" name={say('situation')} {...(unread > 0 && { number: unread, note: say('tabUnread') })} />
      <Tab
        of="hotline"
        name={say('hotline')}
        {...(due !== undefined && { number: <Countdown to={due} />, note: say('tabAnswerDue') })}
      />
      <Tab
        of="decide"
        name={say('decide')}
        {...(pressing !== undefined && { number: <Countdown to={pressing} />, note: say('tabPressing') })}
      />
    </nav>
  );
};
