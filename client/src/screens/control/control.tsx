import { SessionProvider } from '../../connection/session-provider.tsx';
import { useConnectionState } from '../../connection/use-tables.ts';
import { useControlWords } from '../../i18n/control-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Frame } from '../../ui/frame.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { WhileUnlocked } from '../../white-cell/lock/while-unlocked.tsx';
import { NotingProvider } from '../../white-cell/noting-provider.tsx';
import { type ControlPart, ControlRoom } from './control-room.tsx';
import { DoorProvider, useDoor } from './door-provider.tsx';

const OVER = {
  removed: 'overRemoved',
  moved: 'overMoved',
  'taken-over': 'overTakenOver',
  closed: 'overClosed',
  wiped: 'overWiped',
  admitted: 'overAdmitted',
  'old-page': 'overOldPage',
} as const;

const Control = (part: ControlPart) => {
  const ready = useConnectionState((state) => state.ready);
  const over = useConnectionState((state) => state.over);
  const { failure } = useDoor();
  const say = useControlWords();
  const frame = useFrameWords();
  const text = useText();
  const stopped = over !== undefined && over !== 'closed';
  if (ready && !stopped) return <ControlRoom {...part} />;
  const why = stopped ? frame(OVER[over]) : failure && text(failure.message);
  return (
    <Frame>
      <main>
        <h1 className="sr">{say('title')}</h1>
        {why === undefined ? (
          <Loading what={say('loading')} />
        ) : (
          <Refusal title={why} ways={<a href="/control">{say('toExercises')}</a>} />
        )}
      </main>
    </Frame>
  );
};

export const ControlScreen = ({ session, ...part }: ControlPart & { readonly session: string }) => (
  <SessionProvider session={session}>
    <WhileUnlocked session={session}>
      <DoorProvider session={session}>
        <NotingProvider>
          <Control {...part} />
        </NotingProvider>
      </DoorProvider>
    </WhileUnlocked>
  </SessionProvider>
);
