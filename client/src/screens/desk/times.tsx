import { useExerciseNow, useReading, useScenarioDay } from '../../connection/use-now.ts';
import { useExercise } from '../../connection/use-tables.ts';
import { remainingOrOver } from '../../format/duration.ts';
import { deadlineTime, scenarioTime, scenarioTimeShort } from '../../format/scenario-time.ts';
import { useLanguage } from '../../i18n/language.ts';
import { TimeBar } from '../../ui/time-left.tsx';

/** Exercise ms as `14:04Z` and `14:04:20Z`. */
export const useTimes = () => {
  const startsAt = useExercise()?.startsAt ?? 0;
  return {
    short: (ms: number): string => scenarioTimeShort(ms, startsAt),
    long: (ms: number): string => scenarioTime(ms, startsAt),
  };
};

/** A deadline of exercise ms: `14:13Z`, with its day where that is not the scenario's today. */
export const useDeadlineTime = (): ((ms: number) => string) => {
  const startsAt = useExercise()?.startsAt ?? 0;
  const today = useScenarioDay();
  const language = useLanguage();
  return (ms) => deadlineTime(startsAt + ms, today, language);
};

/** `8:40`, then `+0:03`. The only thing that redraws each second. */
export const Countdown = ({ to }: { readonly to: number }) => {
  const left = useReading((now) => remainingOrOver(to - now));
  return <>{left}</>;
};

type RunningBarProps = { readonly to: number; readonly from: number; readonly act?: boolean };

export const RunningBar = ({ to, from, act = false }: RunningBarProps) => {
  const now = useExerciseNow();
  return <TimeBar dueAt={to} from={from} now={now} act={act} />;
};
