import { useCallback, useState } from 'react';
import { dropStored, dropStoredUnder, readStored, writeStored } from './stored.ts';

type DraftValues = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is DraftValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sameKind = (a: unknown, b: unknown): boolean => typeof a === typeof b && Array.isArray(a) === Array.isArray(b);

/** What was kept, in the shape the form has today: fields it no longer has are dropped, new ones start as they start. */
export const mergeDraft = <T extends DraftValues>(initial: T, kept: unknown): T => {
  if (!isRecord(kept)) return initial;
  const merged: Record<string, unknown> = { ...initial };
  for (const key of Object.keys(initial)) {
    if (key in kept && sameKind(initial[key], kept[key])) merged[key] = kept[key];
  }
  return merged as T;
};

/** What of a line is still to be sent once `sent` has arrived: words written meanwhile stay. */
export const leftAfter = (sent: string, now: string): string => {
  const words = now.trim();
  if (words === sent) return '';
  return words.startsWith(`${sent} `) ? words.slice(sent.length).trimStart() : now;
};

const place = (session: string, key: string): string => `draft:${session}:${key}`;

/** All drafts of a session. */
export const dropDrafts = (session: string): void => dropStoredUnder(place(session, ''));

type Draft<T> = {
  readonly value: T;
  /** Some or all fields, or what they become. Kept at once, and through reload, reconnect and incoming messages. */
  readonly change: (fields: Partial<T> | ((now: T) => Partial<T>)) => void;
  /** After it has been accepted, or on the user's word. */
  readonly clear: () => void;
  /** Wall ms of the last change. */
  readonly keptAt: number | undefined;
};

/** Changing `key` needs a new `key` on the component too: a draft is read once, when its form opens. */
export const useDraft = <T extends DraftValues>(session: string, key: string, initial: T): Draft<T> => {
  const where = place(session, key);
  const [start] = useState(initial);
  const [draft, setDraft] = useState(() => {
    const kept = readStored(where);
    if (!isRecord(kept) || typeof kept.at !== 'number') return { value: initial, keptAt: undefined };
    return { value: mergeDraft(initial, kept.value), keptAt: kept.at };
  });
  const change = useCallback(
    (fields: Partial<T> | ((now: T) => Partial<T>)) =>
      setDraft((before) => {
        const value = { ...before.value, ...(typeof fields === 'function' ? fields(before.value) : fields) };
        if (Object.keys(start).every((key) => Object.is(value[key], start[key]))) {
          dropStored(where);
          return { value, keptAt: undefined };
        }
        const keptAt = Date.now();
        writeStored(where, { at: keptAt, value });
        return { value, keptAt };
      }),
    [where, start],
  );
  const clear = useCallback(() => {
    dropStored(where);
    setDraft({ value: start, keptAt: undefined });
  }, [where, start]);
  return { ...draft, change, clear };
};
