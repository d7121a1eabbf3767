import type { ChartAnswer } from '@firebreak/shared/wire/chart.ts';
import { useEffect, useState } from 'react';
import { api, type Failure } from '../../../connection/http.ts';
import { useDoor } from '../door-provider.tsx';

/** The charts of this exercise as the server laid them out; undefined while they are on their way. */
export const useChart = (): ChartAnswer | Failure | undefined => {
  const exercise = useDoor().answer?.id;
  const [answer, setAnswer] = useState<ChartAnswer | Failure>();
  useEffect(() => {
    let gone = false;
    const load = async (id: string): Promise<void> => {
      const found = await api.chart(id);
      if (!gone) setAnswer(found.ok ? found.value : found.error);
    };
    if (exercise !== undefined) void load(exercise);
    return () => {
      gone = true;
    };
  }, [exercise]);
  return answer;
};
