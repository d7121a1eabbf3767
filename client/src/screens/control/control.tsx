import { SessionProvider } from '../../connection/session-provider.tsx';
import { useExercise } from '../../connection/use-tables.ts';
import { useControlWords } from '../../i18n/control-words.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { Frame } from '../../ui/frame.tsx';

const Control = () => {
  const say = useControlWords();
  const exercise = useExercise();
  useDocumentTitle(say('title'));
  return (
    <Frame marking={exercise?.marking}>
      <main>
        <h1>{say('title')}</h1>
      </main>
    </Frame>
  );
};

export const ControlScreen = ({ session }: { readonly session: string }) => (
  <SessionProvider session={session}>
    <Control />
  </SessionProvider>
);
