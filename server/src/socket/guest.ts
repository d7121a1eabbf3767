import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { Viewer } from '@firebreak/shared/base/viewer.ts';
import type { Actor } from '@firebreak/shared/log/actor.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Session } from '../sessions/sessions.ts';

/** Whoever is on the other end of a socket, as their session says; nothing a frame says changes it. */
export type Guest = {
  readonly session: Session;
  readonly exercise: Exercise;
} & (
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'seat'; readonly seat: string; readonly side: SideId }
  | { readonly kind: 'applicant' }
  | { readonly kind: 'screen' }
);

/** The audiences a guest belongs to. */
export const viewersOf = (guest: Guest): readonly Viewer[] => {
  switch (guest.kind) {
    case 'facilitator':
      return [{ kind: 'facilitator' }];
    case 'seat':
      return [
        { kind: 'side', side: guest.side },
        { kind: 'seat', seat: guest.seat, side: guest.side },
      ];
    case 'screen':
      return [{ kind: 'public' }];
    case 'applicant':
      return [];
  }
};

/** As whom a guest acts; one who still waits at the door, and a screen, act as nobody. */
export const actorOf = (guest: Guest): Actor | undefined => {
  switch (guest.kind) {
    case 'facilitator':
      return { kind: 'facilitator', name: guest.session.name };
    case 'seat':
      return { kind: 'seat', seat: guest.seat };
    case 'applicant':
    case 'screen':
      return undefined;
  }
};
