import { createContext, useContext } from 'react';

/** Why nothing can be sent from this screen at all, if so: it is seen by somebody who does not sit there. */
export const ReadOnly = createContext<string | undefined>(undefined);

export const useReadOnly = (): string | undefined => useContext(ReadOnly);
