import { lazy, Suspense } from 'react';
import { useExercise } from '../../connection/use-tables.ts';
import { useControlWords } from '../../i18n/control-words.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useText } from '../../i18n/use-text.ts';
import { CountIn } from '../../room/count-in.tsx';
import { useLinkAnnouncements } from '../../room/use-link-announcements.ts';
import { Frame } from '../../ui/frame.tsx';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { useRegions } from '../../ui/use-regions.ts';
import { ActRefusal } from './act-refusal.tsx';
import { FiveAnswers } from './answers/five-answers.tsx';
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

const ChartRoom = lazy(async () => ({ default: (await import('./chart/chart-room.tsx')).ChartRoom }));

/** Rundown · armed item, ladders, beliefs · lines, seats, actions. */
const Running = () => {
  const { row, select, act } = useSelectedItem();
  return (
    <main className={css.grid}>
      <div className={css.column}>
        <Rundown selected={row?.inject} onSelect={select} />
      </div>
      <div className={css.column}>
        <ActRefusal act={act} />
        <Item row={row} />
        <Ladders />
        <Beliefs />
        <Decisions />
        <Cards />
      </div>
      <div className={css.column}>
        <Applicants />
        <Lines />
        <SeatBoard />
        <ControlNotes />
        <LastActions />
      </div>
    </main>
  );
};

type RoomProps = { readonly chart: { readonly of: string | undefined } | undefined };

export const ControlRoom = ({ chart }: RoomProps) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const lostAfter = usePausesAfter();
  useRegions();
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
      <ClockBar />
      <Banners />
      {chart ? (
        <Suspense fallback={<main />}>
          <ChartRoom of={chart.of} />
        </Suspense>
      ) : (
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
