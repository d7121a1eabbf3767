import type { Audience, ReportAnswer } from '@firebreak/shared/report/aar/document.ts';
import { useCallback, useEffect, useState } from 'react';
import { api, type Failure } from '../../connection/http.ts';

export type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly report: ReportAnswer };

/** The report for an audience, and how to write one of its statements anew. */
export const useReport = (exercise: string, audience: Audience) => {
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });
  const ask = useCallback(async (): Promise<void> => {
    const answer = await api.report(exercise, audience);
    setStage(answer.ok ? { kind: 'ready', report: answer.value } : { kind: 'refused', failure: answer.error });
  }, [exercise, audience]);
  useEffect(() => void ask(), [ask]);
  const write = useCallback(
    async (id: string, text: string, version: number): Promise<Failure | undefined> => {
      const answer = await api.writeReport(exercise, id, { text, version });
      // Also where somebody was quicker: what stands there now is shown.
      await ask();
      return answer.ok ? undefined : answer.error;
    },
    [exercise, ask],
  );
  return { stage, write };
};
