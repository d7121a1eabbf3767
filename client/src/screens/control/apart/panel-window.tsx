import { useEffect } from 'react';
import { useScenarioTime } from '../../../connection/use-now.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { LinkState } from '../../../room/link-state.tsx';
import { usePhaseWords } from '../../../room/phase-words.ts';
import { ActRefusal } from '../act-refusal.tsx';
import { Item } from '../item/item.tsx';
import { Beliefs } from '../ladders/beliefs.tsx';
import { Ladders } from '../ladders/ladders.tsx';
import { Lines } from '../lines/lines.tsx';
import { LastActions } from '../log/last-actions.tsx';
import { ControlNotes } from '../people/control-notes.tsx';
import { Rundown } from '../rundown/rundown.tsx';
import { SeatBoard } from '../seats/seat-board.tsx';
import { useSelectedItem } from '../use-selected-item.ts';
import css from './apart.module.css';
import { keepPlace, setApart } from './apart.ts';
import type { PanelId } from './panels.ts';

const Plan = () => {
  const { row, select, act } = useSelectedItem();
  return (
    <>
      <ActRefusal act={act} />
      <Item row={row} />
      <Rundown selected={row?.inject} onSelect={select} />
    </>
  );
};

const Content = ({ panel }: { readonly panel: PanelId }) => {
  switch (panel) {
    case 'rundown':
      return <Plan />;
    case 'ladders':
      return (
        <>
          <Ladders />
          <Beliefs />
        </>
      );
    case 'lines':
      return <Lines />;
    case 'seats':
      return <SeatBoard />;
    case 'log':
      return (
        <>
          <ControlNotes />
          <LastActions />
        </>
      );
  }
};

const Clock = () => {
  const say = useControlWords();
  const phase = usePhaseWords();
  const exercise = useExercise();
  const time = useScenarioTime();
  if (!exercise) return null;
  return (
    <header className={css.bar}>
      <h1 className="sr">{say('title')}</h1>
      <b data-clock="">{time}</b> <span>{phase(exercise.phase, exercise.clock.pace)}</span>
      <span className="push">
        <LinkState />
      </span>
    </header>
  );
};

/** A window of its own for one panel: out of control while it is open, and back when it is closed. */
export const PanelWindow = ({ panel }: { readonly panel: PanelId }) => {
  useEffect(() => {
    setApart(panel, true);
    const leave = (): void => {
      keepPlace(panel);
      setApart(panel, false);
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [panel]);
  return (
    <>
      <Clock />
      <main className={css.panel}>
        <Content panel={panel} />
      </main>
    </>
  );
};
