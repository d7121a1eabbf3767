import type { ExerciseAnswer } from '@firebreak/shared/wire/http.ts';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { api, type Failure } from '../../connection/http.ts';

export type Door = {
  /** Absent until the server has told. */
  readonly answer: ExerciseAnswer | undefined;
  readonly failure: Failure | undefined;
  readonly put: (answer: ExerciseAnswer) => void;
};

const Context = createContext<Door>({ answer: undefined, failure: undefined, put: () => {} });

/** Which exercise this session controls, its join code and whether the door is locked. Not part of the exercise's log. */
export const DoorProvider = ({ session, children }: { readonly session: string; readonly children: ReactNode }) => {
  const [answer, put] = useState<ExerciseAnswer>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const found = await api.session(session);
      const exercise = found.ok ? await api.exercise(found.value.exercise) : found;
      if (gone) return;
      if (exercise.ok) put(exercise.value);
      else setFailure(exercise.error);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [session]);
  const door = useMemo(() => ({ answer, failure, put }), [answer, failure]);
  return <Context.Provider value={door}>{children}</Context.Provider>;
};

export const useDoor = (): Door => useContext(Context);
