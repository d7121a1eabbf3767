import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useLibraryWords } from '../../i18n/library-words.ts';
import { Frame } from '../../ui/frame.tsx';

export const LibraryScreen = () => {
  const say = useLibraryWords();
  useDocumentTitle(say('title'));
  return (
    <Frame scroll>
      <main>
        <h1>{say('title')}</h1>
      </main>
    </Frame>
  );
};
