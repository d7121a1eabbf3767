import { Link } from 'wouter';
import type { OverWhy } from '../../connection/connection-state.ts';
import { useConnection } from '../../connection/session-provider.tsx';
import { useExercise } from '../../connection/use-tables.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { RoomHeader } from '../../room/room-header.tsx';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import css from './standing.module.css';

type Why = OverWhy;

export const OVER_WORDS = {
  removed: 'overRemoved',
  moved: 'overMoved',
  'taken-over': 'overTakenOver',
  closed: 'overClosed',
  wiped: 'overWiped',
  admitted: 'overAdmitted',
  'old-page': 'overOldPage',
} as const satisfies Record<Why, string>;

/** The way on from a session that has ended here. */
export const WayOn = ({ why, asks = false }: { readonly why: Why; readonly asks?: boolean }) => {
  const frame = useFrameWords();
  const say = useDeskWords();
  const { takeOver, watch } = useConnection();
  if (why === 'removed' || why === 'closed' || why === 'wiped') return <Link href="/join">{frame('toJoin')}</Link>;
  return (
    <>
      <Button kind="main" onPress={why === 'taken-over' ? takeOver : () => location.reload()}>
        {why === 'taken-over'
          ? frame(asks ? 'takeOverHere' : 'takeBack')
          : why === 'admitted'
            ? say('goIn')
            : frame('reload')}
      </Button>
      {why === 'taken-over' && <Button onPress={watch}>{frame('watchHere')}</Button>}
    </>
  );
};

export const Over = ({ why }: { readonly why: Why }) => {
  const frame = useFrameWords();
  const say = useDeskWords();
  const exercise = useExercise();
  // Nothing has come here yet: this page found the seat open elsewhere, and asks.
  const asks = why === 'taken-over';
  return (
    <Frame marking={exercise?.marking} rehearsal={exercise?.rehearsal}>
      <RoomHeader />
      <main className={css.over}>
        <h1 className="sr">{say('title')}</h1>
        <Refusal title={frame(asks ? 'openElsewhere' : OVER_WORDS[why])} ways={<WayOn why={why} asks={asks} />}>
          {asks ? frame('openElsewhereBody') : say(why === 'removed' ? 'overRemovedBody' : 'draftsKept')}
        </Refusal>
      </main>
    </Frame>
  );
};
