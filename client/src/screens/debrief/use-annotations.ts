import type { AnnotationRow } from '@firebreak/shared/wire/annotation.ts';
import type { annotationRequest } from '@firebreak/shared/wire/http.ts';
import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { api, type Failure } from '../../connection/http.ts';

const ASK_MS = 15_000;

export type Written = z.infer<typeof annotationRequest>;

export type Annotations = {
  readonly rows: readonly AnnotationRow[];
  /** A new one, or one's own anew. The failure, if it was not kept. */
  readonly keep: (written: Written, id?: string) => Promise<Failure | undefined>;
  readonly remove: (id: string) => Promise<Failure | undefined>;
};

/** What stands in the margin of this log: one's own, and what others share, who may be writing now. */
export const useAnnotations = (exercise: string): Annotations => {
  const [rows, setRows] = useState<readonly AnnotationRow[]>([]);
  const ask = useCallback(async (): Promise<void> => {
    const answer = await api.annotations(exercise);
    // What was there stays while there is no link.
    if (answer.ok) setRows(answer.value.annotations);
  }, [exercise]);
  useEffect(() => {
    void ask();
    const timer = setInterval(() => void ask(), ASK_MS);
    return () => clearInterval(timer);
  }, [ask]);
  const keep = useCallback(
    async (written: Written, id?: string) => {
      const answer = await api.annotate(exercise, written, id);
      await ask();
      return answer.ok ? undefined : answer.error;
    },
    [exercise, ask],
  );
  const remove = useCallback(
    async (id: string) => {
      const answer = await api.removeAnnotation(exercise, id);
      await ask();
      return answer.ok ? undefined : answer.error;
    },
    [exercise, ask],
  );
  return { rows, keep, remove };
};
