import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Connection, createConnection, lineName } from './connection.ts';

const Context = createContext<Connection | undefined>(undefined);

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
  return <Context.Provider value={connection}>{children}</Context.Provider>;
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
