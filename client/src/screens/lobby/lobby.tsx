import { useEffect } from 'react';
import { useConnection } from '../../connection/session-provider.tsx';
import { useExercise, useYou } from '../../connection/use-tables.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useLobbyWords } from '../../i18n/lobby-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { RoomHeader } from '../../room/room-header.tsx';
import { Frame } from '../../ui/frame.tsx';
import { later } from '../../ui/later.ts';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { useRegions } from '../../ui/use-regions.ts';
import { setCaughtUp } from '../desk/past/caught-up.ts';
import { Brief } from './brief.tsx';
import css from './lobby.module.css';
import { PracticeOffer } from './practice-offer.tsx';
import { ReadyBar } from './ready-bar.tsx';
import { Seats } from './seats.tsx';

const FromFacilitator = later(async () => (await import('../../room/from-facilitator.tsx')).FromFacilitator);

/** The desk's own files, before they are needed: the start must not wait for them, nor for the network. */
const useDeskAhead = (): void => {
  useEffect(() => {
    import('../desk/desk-room.tsx').catch(() => undefined);
  }, []);
};

/** Who was here before the start has missed nothing. */
const useInTime = (): void => {
  const { session } = useConnection();
  useEffect(() => {
    setCaughtUp(session);
  }, [session]);
};

/** Before the start: who you are, what you may do, who of your side is here. Nothing of the other side. */
export const LobbyScreen = () => {
  const say = useLobbyWords();
  const frame = useFrameWords();
  const text = useText();
  const exercise = useExercise();
  const you = useYou();
  const title = say('title');
  useDocumentTitle(title);
  useRegions();
  useDeskAhead();
  useInTime();
  return (
    <Frame
      scroll
      marking={exercise?.marking}
      rehearsal={exercise?.rehearsal}
      top={{ left: exercise && text(exercise.title), right: frame('fictional') }}
      bottom={{ left: frame('product'), right: you && text(you.office) }}
    >
      <RoomHeader />
      <FromFacilitator />
      <main className={css.lobby}>
        <div className={css.lead}>
          <h1>{you ? say('youAre', { office: text(you.office), side: text(you.sideName) }) : title}</h1>
          {exercise && <p className="q">{text(exercise.summary)}</p>}
          <ReadyBar />
        </div>
        <PracticeOffer />
        {you && <Brief you={you} />}
        <Seats />
      </main>
      <ShortcutSheet scope="desk" />
    </Frame>
  );
};
