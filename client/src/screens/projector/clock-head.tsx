import type { Phase } from '@firebreak/shared/view/rows.ts';
import { useExercise } from '../../connection/use-tables.ts';
import { elapsed } from '../../format/duration.ts';
import { localTime, localZone, utcTime } from '../../format/scenario-time.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { Inline } from './languages.tsx';
import { useOnTheSecond } from './on-the-second.ts';
import css from './projector.module.css';

const PHASES = {
  lobby: 'phaseLobby',
  briefing: 'phaseBriefing',
  running: 'phaseRunning',
  paused: 'phasePaused',
  hotwash: 'phaseHotwash',
  closed: 'phaseClosed',
} as const satisfies Record<Phase, string>;

/** The scenario’s clock, a sixth of the height or more, and beside it how the exercise stands. */
export const ClockHead = ({ large = false }: { readonly large?: boolean }) => {
  const exercise = useExercise();
  const { wall, at } = useOnTheSecond();
  if (!exercise) return null;
  const { phase, clock, startsAt } = exercise;
  const [hours, minutes, seconds] = utcTime(startsAt + at).split(':');
  return (
    <header className={`${css.clockHead} ${large ? css.large : ''}`}>
      <div>
        <p className={css.label}>
          <Inline of={words('scenarioTime')} />
        </p>
        <p className={css.clock} data-clock="">
          {hours}:{minutes}
          <span className={css.seconds}>:{seconds}</span>
        </p>
      </div>
      <dl className={css.facts}>
        <div>
          <dt>
            <Inline of={words(PHASES[phase])} />
          </dt>
          <dd>{words('pace', { pace: clock.pace }).en}</dd>
        </div>
        <div>
          <dt>
            <Inline of={words('sinceStart')} />
          </dt>
          <dd>{elapsed(at)}</dd>
        </div>
        <div>
          <dt>
            <Inline of={words('local', { zone: localZone(wall) })} />
          </dt>
          <dd>{localTime(wall).slice(0, 5)}</dd>
        </div>
      </dl>
    </header>
  );
};
