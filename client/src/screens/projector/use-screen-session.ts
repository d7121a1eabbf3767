import type { Text } from '@firebreak/shared/base/text.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { callApi } from '../../connection/http.ts';
import { takeToken } from './take-token.ts';

export type Entry =
  | { readonly kind: 'entering' }
  | { readonly kind: 'in'; readonly session: string }
  | { readonly kind: 'refused'; readonly why: Text };

/** Read once for the page: a second look would find the address already clean. */
let token: string | undefined;

/** Trades the link’s token for a cookie; a screen that comes back, or a facilitator’s own browser, needs none. */
export const useScreenSession = (exercise: string): Entry => {
  const [entry, setEntry] = useState<Entry>({ kind: 'entering' });
  useEffect(() => {
    let gone = false;
    token = takeToken() ?? token;
    void callApi<SessionAnswer>('POST', '/screen', { exercise, ...(token !== undefined && { token }) }).then(
      (found) => {
        if (gone) return;
        if (found.ok) setEntry({ kind: 'in', session: found.value.session });
        else setEntry({ kind: 'refused', why: found.error.message });
      },
    );
    return () => {
      gone = true;
    };
  }, [exercise]);
  return entry;
};
