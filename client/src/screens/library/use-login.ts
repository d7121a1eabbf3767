import type { Text } from '@firebreak/shared/base/text.ts';
import type { ExercisesAnswer, facilitatorLogin, SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { api, callApi } from '../../connection/http.ts';
import { keepName, keptName } from './facilitator-name.ts';
import { forgetLinkKey, takeLinkKey } from './link-key.ts';

type Login =
  | { readonly kind: 'asking' }
  | { readonly kind: 'out'; readonly failure?: Text }
  | { readonly kind: 'in'; readonly exercises: ExercisesAnswer['exercises'] };

/** Whether this browser may control exercises. The key of the link is traded for a cookie at once and kept nowhere. */
export const useLogin = () => {
  const [login, setLogin] = useState<Login>({ kind: 'asking' });
  const [fromLink] = useState(takeLinkKey);
  const held = useRef<string>(undefined);

  const reload = useCallback(async (): Promise<void> => {
    const answer = await api.exercises();
    if (answer.ok) setLogin({ kind: 'in', exercises: answer.value.exercises });
    else setLogin(answer.error.status === 401 ? { kind: 'out' } : { kind: 'out', failure: answer.error.message });
  }, []);

  const enter = useCallback(
    async (key: string, name: string): Promise<void> => {
      const trimmed = name.trim();
      keepName(trimmed);
      // One login per browser: an earlier one would go on signing with its own name.
      if (held.current !== undefined) await api.leave(held.current);
      const answer = await callApi<SessionAnswer>('POST', '/facilitator', {
        key,
        ...(trimmed !== '' && { name: trimmed }),
      } satisfies z.infer<typeof facilitatorLogin>);
      held.current = answer.ok ? answer.value.session : undefined;
      if (answer.ok) await reload();
      else setLogin({ kind: 'out', failure: answer.error.message });
    },
    [reload],
  );

  useEffect(() => {
    forgetLinkKey();
    void (fromLink === undefined ? reload() : enter(fromLink, keptName()));
  }, [fromLink, enter, reload]);

  useEffect(() => {
    // The link pasted into the address of this very page loads nothing anew.
    const onHash = (): void => {
      const key = takeLinkKey();
      forgetLinkKey();
      if (key !== undefined) void enter(key, keptName());
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [enter]);

  /** A name for whoever came by link, while this page still knows the key. */
  const [named, setNamed] = useState(() => keptName() !== '');
  const giveName =
    fromLink === undefined || named
      ? undefined
      : async (name: string): Promise<void> => {
          setNamed(true);
          await enter(fromLink, name);
        };
  return { login, enter, reload, giveName };
};
