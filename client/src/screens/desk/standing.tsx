import { Link } from 'wouter';
import { useConnection } from '../../connection/session-provider.tsx';
import { useConnectionState, useExercise, useYou } from '../../connection/use-tables.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { OVER_WORDS, WayOn } from './over.tsx';
import css from './standing.module.css';
import { useTimes } from './times.tsx';

/** Why the exercise stands, over the work: paused, recovered after a restart, ended, or this page is no longer the seat's. */
export const Standing = () => {
  const say = useDeskWords();
  const frame = useFrameWords();
  const times = useTimes();
  const exercise = useExercise();
  const bot = useYou()?.bot;
  const { as, session } = useConnection();
  const over = useConnectionState((state) => state.over);
  if (over !== undefined && over !== 'admitted') {
    return (
      <div className={`${css.bar} ${css.solid}`} data-standing={over}>
        <Icon name="lock" />
        <strong>{frame(OVER_WORDS[over])}</strong>
        <span>{say('draftsKept')}</span>
        <span className="push">
          <WayOn why={over} />
        </span>
      </div>
    );
  }
  if (!exercise) return null;
  const { phase, clock, recovered, pauseReason } = exercise;
  if (phase === 'paused') {
    return (
      <div className={css.bar} data-standing={recovered ? 'recovered' : 'paused'}>
        <Icon name="pause" />
        <strong>{recovered ? say('recovered', { time: times.long(clock.at) }) : say('pausedBy')}</strong>
        <span>{recovered || pauseReason === undefined ? say('draftsStay') : pauseReason}</span>
      </div>
    );
  }
  if (bot) {
    return (
      <div className={css.bar} data-standing="bot">
        <Icon name="lock" />
        <strong>{frame('botPlays')}</strong>
        <span>{frame('botPlaysBody')}</span>
      </div>
    );
  }
  if (phase !== 'hotwash' && phase !== 'closed') return null;
  return (
    <div className={css.bar} data-standing={phase}>
      <Icon name="lock" />
      <strong>{say(phase === 'hotwash' ? 'hotwash' : 'closed')}</strong>
      <span>{say('readOn')}</span>
      {as === undefined && (
        <span className="push">
          <Link href={`/replay/${session}`}>{say('seeAgain')}</Link>
        </span>
      )}
    </div>
  );
};
