import { useExercise } from '../../connection/use-tables.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useLobbyWords } from '../../i18n/lobby-words.ts';
import { RoomHeader } from '../../room/room-header.tsx';
import { Frame } from '../../ui/frame.tsx';

export const LobbyScreen = () => {
  const say = useLobbyWords();
  const exercise = useExercise();
  useDocumentTitle(say('title'));
  return (
    <Frame scroll marking={exercise?.marking}>
      <RoomHeader />
      <main>
        <h1>{say('title')}</h1>
      </main>
    </Frame>
  );
};
