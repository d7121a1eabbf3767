import { Suspense, useEffect } from 'react';
import { useExercise } from '../../connection/use-tables.ts';
import { useControlWords } from '../../i18n/control-words.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useText } from '../../i18n/use-text.ts';
import { CountIn } from '../../room/count-in.tsx';
import { useLinkAnnouncements } from '../../room/use-link-announcements.ts';
import { Frame } from '../../ui/frame.tsx';
import { apart } from '../../ui/later.ts';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { useRegions } from '../../ui/use-regions.ts';
import { ActRefusal } from './act-refusal.tsx';
import { FiveAnswers } from './answers/five-answers.tsx';
import { followApart } from './apart/apart.ts';
import { Panel } from './apart/panel.tsx';
import { PanelWindow } from './apart/panel-window.tsx';
import { panelOf } from './apart/panels.ts';
import { Banners } from './banners.tsx';
import { ClockBar } from './bar/clock-bar.tsx';
import { BeforeStart } from './before/before-start.tsx';
import css from './control.module.css';
import { Item } from './item/item.tsx';
import { Beliefs } from './ladders/beliefs.tsx';
import { Ladders } from './ladders/ladders.tsx';
import { Lines } from './lines/lines.tsx';
import { Cards } from './log/cards.tsx';
import { Decisions } from './log/decisions.tsx';
import { LastActions } from './log/last-actions.tsx';
import { ControlNotes } from './people/control-notes.tsx';
import { usePausesAfter } from './people/loss-policy.tsx';
import { isBefore } from './phases.ts';
import { Rundown } from './rundown/rundown.tsx';
import { Applicants } from './seats/applicants.tsx';
import { SeatBoard } from './seats/seat-board.tsx';
import { useSelectedItem } from './use-selected-item.ts';

const ChartRoom = apart(async () => (await import('./chart/chart-room.tsx')).ChartRoom);

/** Rundown · armed item, ladders, beliefs · lines, seats, actions. */
const Running = () => {
  const { row, select, act } = useSelectedItem();
  return (
    <main className={css.grid}>
      <div className={css.column}>
        <Panel id="rundown">
          <Rundown selected={row?.inject} onSelect={select} />
        </Panel>
      </div>
      <div className={css.column}>
        <ActRefusal act={act} />
        <Item row={row} />
        <Panel id="ladders">
          <Ladders />
        </Panel>
        <Beliefs />
        <Decisions />
        <Cards />
      </div>
      <div className={css.column}>
        <Applicants />
        <Panel id="lines">
          <Lines />
        </Panel>
        <Panel id="seats">
          <SeatBoard />
        </Panel>
        <ControlNotes />
        <Panel id="log">
          <LastActions />
        </Panel>
      </div>
    </main>
  );
};

/** What an address of control shows in place of the whole. */
export type ControlPart = {
  /** The charts; `of`: which one. */
  readonly chart?: { readonly of: string | undefined } | undefined;
  /** One panel in a window of its own, by its name; what is none is the whole. */
  readonly panel?: string | undefined;
};

export const ControlRoom = ({ chart, panel: name = '' }: ControlPart) => {
  const panel = panelOf(name);
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const lostAfter = usePausesAfter();
  useRegions();
  useEffect(followApart, []);
  useLinkAnnouncements();
  useDocumentTitle(exercise ? `${say('title')} · ${text(exercise.title)}` : say('title'));
  return (
    <Frame
      marking={exercise?.marking}
      rehearsal={exercise?.rehearsal}
      top={{ left: exercise && text(exercise.title), right: say('seesBoth') }}
      bottom={{
        left: 'Firebreak',
        right: lostAfter === undefined ? say('lostGoesOn') : say('lostPauses', { s: lostAfter }),
      }}
    >
      {panel === undefined && (
        <>
          <ClockBar />
          <Banners />
        </>
      )}
      {chart && (
        <Suspense fallback={<main />}>
          <ChartRoom of={chart.of} />
        </Suspense>
      )}
      {panel && <PanelWindow panel={panel} />}
      {!chart && !panel && (
        <>
          <FiveAnswers />
          {exercise && isBefore(exercise.phase) ? <BeforeStart /> : <Running />}
        </>
      )}
      <CountIn />
      <ShortcutSheet scope="control" />
    </Frame>
  );
};
