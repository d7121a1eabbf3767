import { Link } from 'wouter';
import { useFrameWords } from '../i18n/frame-words.ts';
import { Frame } from './frame.tsx';
import { Refusal } from './refusal.tsx';

export const NotFound = () => {
  const say = useFrameWords();
  return (
    <Frame>
      <main>
        <Refusal title={say('notFound')}>
          <Link href="/join">{say('toJoin')}</Link>
        </Refusal>
      </main>
    </Frame>
  );
};
