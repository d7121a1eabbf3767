import type { Result } from '@firebreak/shared/base/result.ts';
import { callApi, type Failure } from '../../connection/http.ts';

const at = (session: string, what: 'lock' | 'unlock'): string => `/session/${encodeURIComponent(session)}/${what}`;

export const lockScreen = (session: string, phrase: string): Promise<Result<void, Failure>> =>
  callApi('POST', at(session, 'lock'), { phrase });

export const unlockScreen = (session: string, phrase: string): Promise<Result<void, Failure>> =>
  callApi('POST', at(session, 'unlock'), { phrase });
