import type { ExerciseAnswer, SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { api, type Failure } from '../../connection/http.ts';

export type Door = {
  /** Absent until the server has told. */
  readonly answer: ExerciseAnswer | undefined;
  /** Whose session it is, and what it may do. */
  readonly me: SessionAnswer | undefined;
  readonly failure: Failure | undefined;
  readonly put: (answer: ExerciseAnswer) => void;
};

const Context = createContext<Door>({ answer: undefined, me: undefined, failure: undefined, put: () => {} });

/** Which exercise this session controls, its join code and whether the door is locked. Not part of the exercise's log. */
export const DoorProvider = ({ session, children }: { readonly session: string; readonly children: ReactNode }) => {
  const [answer, put] = useState<ExerciseAnswer>();
  const [me, setMe] = useState<SessionAnswer>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const found = await api.session(session);
      const exercise = found.ok ? await api.exercise(found.value.exercise) : found;
      if (gone) return;
      if (found.ok) setMe(found.value);
      if (exercise.ok) put(exercise.value);
      else setFailure(exercise.error);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [session]);
  const door = useMemo(() => ({ answer, me, failure, put }), [answer, me, failure]);
  return <Context.Provider value={door}>{children}</Context.Provider>;
};

export const useDoor = (): Door => useContext(Context);
