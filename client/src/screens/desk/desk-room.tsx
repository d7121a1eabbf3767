import { useConnection } from '../../connection/session-provider.tsx';
import { useExercise, useSeat, useSide, useYou } from '../../connection/use-tables.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { CountIn } from '../../room/count-in.tsx';
import { RoomHeader } from '../../room/room-header.tsx';
import { classes } from '../../ui/classes.ts';
import { Frame } from '../../ui/frame.tsx';
import { later } from '../../ui/later.ts';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { CallBars } from './call/call-bars.tsx';
import { Decide } from './decide/decide.tsx';
import css from './desk.module.css';
import { asColumn, useDesk } from './desk-state.tsx';
import { useEnded } from './gate.ts';
import { Hotline } from './hotline/hotline.tsx';
import { mergeInbox, unreadCount } from './logic/inbox.ts';
import { PaletteKey } from './palette-key.tsx';
import { useArrival } from './past/arrival.ts';
import { useMoment } from './past/moment.ts';
import { RegionTabs } from './region-tabs.tsx';
import { Situation } from './situation/situation.tsx';
import { Standing } from './standing.tsx';
import { useDeskRegions } from './use-desk-regions.ts';
import { Voice } from './voice.tsx';

const FromFacilitator = later(async () => (await import('../../room/from-facilitator.tsx')).FromFacilitator);

const PastBar = later(async () => (await import('./past/past-desk.tsx')).PastBar);
const PastDesk = later(async () => (await import('./past/past-desk.tsx')).PastDesk);

/** One participant's desk: Situation, Hotline, Decide. */
export const DeskRoom = () => {
  const say = useDeskWords();
  const frame = useFrameWords();
  const text = useText();
  const { replayed } = useConnection();
  const exercise = useExercise();
  const you = useYou();
  const situation = useSide((t) => t.situation);
  const inbox = useSeat((t) => t.inbox);
  const { column } = useDesk();
  const items = mergeInbox(situation, inbox, you?.seat ?? '');
  const unread = unreadCount(items);
  const ended = useEnded();
  const moment = useMoment();
  const title = [say('title'), you && text(you.sideName)].filter(Boolean).join(' · ');
  useDocumentTitle(title, unread);
  useDeskRegions();
  useArrival();
  return (
    <Frame
      marking={exercise?.marking}
      rehearsal={exercise?.rehearsal}
      top={{ left: exercise && text(exercise.title), right: frame('fictional') }}
      bottom={{ left: frame('product'), right: you && text(you.office) }}
    >
      <RoomHeader />
      <Standing />
      <FromFacilitator />
      {!ended && <CallBars />}
      {moment !== undefined && <PastBar at={moment} />}
      {moment !== undefined && <PastDesk at={moment} />}
      {moment === undefined && <RegionTabs unread={unread} />}
      <main
        className={classes(css.desk, ended && css.ended)}
        data-open={asColumn(column)}
        hidden={moment !== undefined}
      >
        <h1 className="sr">{title}</h1>
        <div className={css.column} data-column="situation">
          <Situation items={items} unread={unread} />
        </div>
        <div className={css.column} data-column="hotline">
          <Hotline />
        </div>
        <div className={css.column} data-column="decide">
          <Decide />
        </div>
      </main>
      <PaletteKey />
      <CountIn />
      <ShortcutSheet scope="desk" />
      {!replayed && <Voice items={items} />}
    </Frame>
  );
};
