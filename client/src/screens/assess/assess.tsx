import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { api } from '../../connection/http.ts';
import { SessionProvider } from '../../connection/session-provider.tsx';
import { useConnectionState } from '../../connection/use-tables.ts';
import { useWhiteCellWords } from '../../i18n/white-cell-words.ts';
import { Frame } from '../../ui/frame.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { WhileUnlocked } from '../../white-cell/lock/while-unlocked.tsx';
import { NotingProvider } from '../../white-cell/noting-provider.tsx';
import { AssessRoom } from './assess-room.tsx';

const Assess = ({ session }: { readonly session: string }) => {
  const say = useWhiteCellWords();
  const ready = useConnectionState((state) => state.ready);
  const over = useConnectionState((state) => state.over);
  const [me, setMe] = useState<SessionAnswer>();
  useEffect(() => {
    void api.session(session).then((answer) => answer.ok && setMe(answer.value));
  }, [session]);
  if (ready && me && over === undefined) return <AssessRoom me={me} />;
  return (
    <Frame>
      <main>
        <h1 className="sr">{say('assess')}</h1>
        {over === undefined ? <Loading what={say('loading')} /> : <Refusal title={say('over')} />}
      </main>
    </Frame>
  );
};

export const AssessScreen = ({ session }: { readonly session: string }) => (
  <SessionProvider session={session}>
    <WhileUnlocked session={session}>
      <NotingProvider>
        <Assess session={session} />
      </NotingProvider>
    </WhileUnlocked>
  </SessionProvider>
);
