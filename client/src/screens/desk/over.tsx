import type { OverFrame } from '@firebreak/shared/wire/frames.ts';
import { Link } from 'wouter';
import { useConnection } from '../../connection/session-provider.tsx';
import { useExercise } from '../../connection/use-tables.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { RoomHeader } from '../../room/room-header.tsx';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import css from './standing.module.css';

type Why = OverFrame['why'];

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
export const WayOn = ({ why }: { readonly why: Why }) => {
  const frame = useFrameWords();
  const say = useDeskWords();
  const { takeOver } = useConnection();
  if (why === 'removed' || why === 'closed' || why === 'wiped') return <Link href="/join">{frame('toJoin')}</Link>;
  return (
    <Button kind="main" onPress={why === 'taken-over' ? takeOver : () => location.reload()}>
      {why === 'taken-over' ? frame('takeBack') : why === 'admitted' ? say('goIn') : frame('reload')}
    </Button>
  );
};

export const Over = ({ why }: { readonly why: Why }) => {
  const frame = useFrameWords();
  const say = useDeskWords();
  const exercise = useExercise();
  return (
    <Frame marking={exercise?.marking}>
      <RoomHeader />
      <main className={css.over}>
        <h1 className="sr">{say('title')}</h1>
        <Refusal title={frame(OVER_WORDS[why])} ways={<WayOn why={why} />}>
          {why === 'removed' ? say('overRemovedBody') : say('draftsKept')}
        </Refusal>
      </main>
    </Frame>
  );
};
