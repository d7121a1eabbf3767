import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { Frame } from '../../ui/frame.tsx';

export const DebriefScreen = ({ exercise }: { readonly exercise: string }) => {
  const say = useDebriefWords();
  useDocumentTitle(say('title'));
  return (
    <Frame>
      <main data-exercise={exercise}>
        <h1>{say('title')}</h1>
      </main>
    </Frame>
  );
};
