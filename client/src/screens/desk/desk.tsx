import { Suspense, useEffect } from 'react';
import { ReadOnly, useReadOnly } from '../../connection/read-only.ts';
import { SessionProvider, useConnection } from '../../connection/session-provider.tsx';
import { usePen } from '../../connection/use-pen.ts';
import { useConnectionState, useExercise } from '../../connection/use-tables.ts';
import { dropDrafts } from '../../device/drafts.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { RoomHeader } from '../../room/room-header.tsx';
import { Frame } from '../../ui/frame.tsx';
import { apart } from '../../ui/later.ts';
import { Loading } from '../../ui/loading.tsx';
import { practiceSession } from '../practice/practice-session.ts';
import { DeskStateProvider } from './desk-state.tsx';
import { Over } from './over.tsx';
import { CatchUp } from './past/catch-up.tsx';

// Apart, so that whoever arrives in the lobby need not wait for the desk; the lobby fetches it meanwhile.
const Lobby = apart(async () => (await import('../lobby/lobby.tsx')).LobbyScreen);
const DeskRoom = apart(async () => (await import('./desk-room.tsx')).DeskRoom);

const Seat = () => {
  const ready = useConnectionState((state) => state.ready);
  const over = useConnectionState((state) => state.over);
  const phase = useExercise()?.phase;
  const { session } = useConnection();
  // A page that went in the middle of a practice left what was written there.
  useEffect(() => dropDrafts(practiceSession(session)), [session]);
  // What was seen stays readable when the exercise closes or another window takes the seat.
  if (over !== undefined && (over === 'removed' || !ready)) return <Over why={over} />;
  if (!ready) {
    return (
      <Frame>
        <RoomHeader />
        <main>
          <Loading />
        </main>
      </Frame>
    );
  }
  if (phase === 'lobby' || phase === 'briefing') return <Lobby />;
  return (
    <DeskStateProvider>
      <CatchUp>
        <DeskRoom />
      </CatchUp>
    </DeskStateProvider>
  );
};

/** Whatever a seat's page shows now: the lobby, the desk, or why neither. Without the seat's pen it is only read. */
export const SeatScreen = () => {
  const say = useFrameWords();
  const { watching, name } = usePen();
  const already = useReadOnly();
  return (
    <ReadOnly value={watching ? say('watching', { name }) : already}>
      <Seat />
    </ReadOnly>
  );
};

export const DeskScreen = ({ session }: { readonly session: string }) => (
  <SessionProvider session={session}>
    <Suspense fallback={<Loading />}>
      <SeatScreen />
    </Suspense>
  </SessionProvider>
);
