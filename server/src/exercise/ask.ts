import type { Actor } from '@firebreak/shared/log/actor.ts';

/** Who asks is never in the frame: it comes from the session, or from the server itself. */
export type Ask = { readonly frame: unknown; readonly actor: Actor };
