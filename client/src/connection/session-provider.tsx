import type { SideTables } from '@firebreak/shared/view/tables.ts';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { TermsContext } from '../i18n/use-terms.ts';
import { type Connection, createConnection, lineName } from './connection.ts';

const Context = createContext<Connection | undefined>(undefined);

/** Every word below it is the exercise's own, as soon as it is one. */
const OwnWords = ({ of, children }: ConnectionProviderProps) => {
  const terms = useStore(of.store, ({ tables }) => (tables as unknown as SideTables).exercise.it?.terms);
  return <TermsContext.Provider value={terms}>{children}</TermsContext.Provider>;
};

type SessionProviderProps = { readonly session: string; readonly as?: string; readonly children: ReactNode };

/** One connection for everything below it. */
export const SessionProvider = ({ session, as, children }: SessionProviderProps) => {
  const [connection, setConnection] = useState<Connection>();
  useEffect(() => {
    const made = createConnection(session, as);
    setConnection(made);
    return made.open();
  }, [session, as]);
  if (connection?.session !== lineName(session, as)) return null;
  return (
    <Context.Provider value={connection}>
      <OwnWords of={connection}>{children}</OwnWords>
    </Context.Provider>
  );
};

type ConnectionProviderProps = { readonly of: Connection; readonly children: ReactNode };

/** One that somebody else has made and will close. */
export const ConnectionProvider = ({ of, children }: ConnectionProviderProps) => (
  <Context.Provider value={of}>{children}</Context.Provider>
);

export const useConnection = (): Connection => {
  const connection = useContext(Context);
  if (!connection) throw new Error('no SessionProvider above');
  return connection;
};
