import { useState } from 'react';
import { useLocation } from 'wouter';
import { api, type Failure } from '../../connection/http.ts';

/** Opens the control room of an exercise; the server gives this browser its session for it. */
export const useEnterControl = () => {
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<Failure>();
  const enter = async (exercise: string): Promise<void> => {
    const answer = await api.exercise(exercise);
    if (answer.ok) navigate(`/control/${encodeURIComponent(answer.value.session)}`);
    else setFailure(answer.error);
  };
  return { enter, failure };
};
