import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useTimes } from '../times.tsx';
import css from './decide.module.css';
import { RungStrip } from './rung-strip.tsx';

/** Where this side stands while nothing presses. */
export const Ladder = () => {
  const say = useDeskWords();
  const times = useTimes();
  const ladder = useSide((t) => t.ladder.it);
  if (!ladder) return null;
  return (
    <div className={css.block}>
      <RungStrip />
      {(ladder.rung > 0 || ladder.coolUntil !== undefined) && (
        <p className="s">
          {say('rungSince', { time: times.short(ladder.since) })}
          {ladder.coolUntil !== undefined && ` · ${say('coolUntil', { time: times.short(ladder.coolUntil) })}`}
        </p>
      )}
    </div>
  );
};
