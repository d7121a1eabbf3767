import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useEnded } from '../gate.ts';
import { useTimes } from '../times.tsx';
import css from './decide.module.css';
import { RungStrip } from './rung-strip.tsx';

/** Where this side stands while nothing presses. */
export const Ladder = () => {
  const say = useDeskWords();
  const times = useTimes();
  const ended = useEnded();
  const ladder = useSide((t) => t.ladder.it);
  if (!ladder) return null;
  const coolUntil = ended ? undefined : ladder.coolUntil;
  return (
    <div className={css.block}>
      <RungStrip />
      {(ladder.rung > 0 || coolUntil !== undefined || ladder.ordered) && (
        <p className="s">
          {say('rungSince', { time: times.short(ladder.since) })}
          {ladder.ordered && ` · ${say('byOrder')}`}
          {coolUntil !== undefined && ` · ${say('coolUntil', { time: times.short(coolUntil) })}`}
        </p>
      )}
    </div>
  );
};
