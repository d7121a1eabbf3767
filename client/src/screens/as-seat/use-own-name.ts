import { useEffect, useState } from 'react';
import { api } from '../../connection/http.ts';

/** Under which name this session acts; undefined until the server has told. */
export const useOwnName = (session: string): string | undefined => {
  const [name, setName] = useState<string>();
  useEffect(() => {
    let gone = false;
    void api.session(session).then((found) => {
      if (!gone && found.ok) setName(found.value.name);
    });
    return () => {
      gone = true;
    };
  }, [session]);
  return name;
};
