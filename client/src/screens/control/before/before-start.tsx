import { useControlWords } from '../../../i18n/control-words.ts';
import { Section } from '../../../ui/section.tsx';
import css from '../control.module.css';
import { Item } from '../item/item.tsx';
import { LastActions } from '../log/last-actions.tsx';
import { Rundown } from '../rundown/rundown.tsx';
import { Applicants } from '../seats/applicants.tsx';
import { DoorPanel } from '../seats/door-panel.tsx';
import { SeatBoard } from '../seats/seat-board.tsx';
import { useSelectedItem } from '../use-selected-item.ts';

/** Before the clock runs the door comes first: the code, who knocks, who sits where, who is ready. */
export const BeforeStart = () => {
  const say = useControlWords();
  const { row, select } = useSelectedItem();
  return (
    <main className={`${css.grid} ${css.before}`}>
      <div className={css.column}>
        <Section region title={say('door')}>
          <DoorPanel />
        </Section>
        <Applicants always />
        <LastActions />
      </div>
      <div className={css.column}>
        <SeatBoard />
        <Item row={row} />
      </div>
      <div className={css.column}>
        <Rundown selected={row?.inject} onSelect={select} />
      </div>
    </main>
  );
};
