import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { Frame } from '../../ui/frame.tsx';

type JoinScreenProps = { readonly door: 'code' | 'seat-link' };

export const JoinScreen = ({ door }: JoinScreenProps) => {
  const say = useJoinWords();
  useDocumentTitle(say('title'));
  return (
    <Frame scroll>
      <main data-door={door}>
        <h1>{say('title')}</h1>
      </main>
    </Frame>
  );
};
