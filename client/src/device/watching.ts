const keyOf = (session: string): string => `firebreak:watch:${session}`;

/** Whether this tab only watches its seat, also after a reload. */
export const watches = (session: string): boolean => {
  try {
    return sessionStorage.getItem(keyOf(session)) !== null;
  } catch {
    return false;
  }
};

export const keepWatching = (session: string, on: boolean): void => {
  try {
    if (on) sessionStorage.setItem(keyOf(session), '');
    else sessionStorage.removeItem(keyOf(session));
  } catch {
    // Without a memory a reload asks anew.
  }
};
