import { SessionProvider } from '../../connection/session-provider.tsx';
import { useConnectionState, useExercise } from '../../connection/use-tables.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { RoomHeader } from '../../room/room-header.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Loading } from '../../ui/loading.tsx';
import { LobbyScreen } from '../lobby/lobby.tsx';

const Desk = () => {
  const say = useDeskWords();
  const exercise = useExercise();
  useDocumentTitle(say('title'));
  return (
    <Frame marking={exercise?.marking}>
      <RoomHeader />
      <main>
        <h1 className="sr">{say('title')}</h1>
      </main>
    </Frame>
  );
};

const Seat = () => {
  const ready = useConnectionState((state) => state.ready);
  const phase = useExercise()?.phase;
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
  return phase === 'lobby' || phase === 'briefing' ? <LobbyScreen /> : <Desk />;
};

export const DeskScreen = ({ session }: { readonly session: string }) => (
  <SessionProvider session={session}>
    <Seat />
  </SessionProvider>
);
