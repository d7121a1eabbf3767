import type { Grant } from '@firebreak/shared/base/grants.ts';
import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { Viewer } from '@firebreak/shared/base/viewer.ts';
import type { Actor } from '@firebreak/shared/log/actor.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Session } from '../sessions/sessions.ts';

/** Whoever is on the other end of a socket, as their session says; nothing a frame says changes it. */
export type Guest = {
  readonly session: Session;
  readonly exercise: Exercise;
} /** `grants`: of one who was invited; absent: who holds the key. */ & (
  | { readonly kind: 'facilitator'; readonly grants?: readonly Grant[] }
  | { readonly kind: 'assessor'; readonly sees?: SideId }
  | { readonly kind: 'seat'; readonly seat: string; readonly side: SideId }
  | { readonly kind: 'applicant' }
  /** Sees a seat's exact screen without sitting there. */
  | { readonly kind: 'onlooker'; readonly seat: string; readonly side: SideId; readonly grants?: readonly Grant[] }
  /** One of the white cell who has locked the screen: still there, but is sent what everybody may know. */
  | { readonly kind: 'locked'; readonly facilitates: boolean; readonly runsClock: boolean }
  /** An assessor who sees the desk of a seat, and can do nothing there. */
  | { readonly kind: 'reader'; readonly seat: string; readonly side: SideId }
  | { readonly kind: 'screen' }
);

/** Whether this person could stop the clock. */
export const mayRunClock = (guest: Guest): boolean =>
  guest.kind === 'locked' ? guest.runsClock : guest.kind === 'facilitator' && (guest.grants?.includes('clock') ?? true);

/** Whether a participant: whoever is none stays after the end. */
export const isParticipant = ({ kind }: Guest): boolean => kind === 'seat' || kind === 'applicant';

/** The audiences a guest belongs to. */
export const viewersOf = (guest: Guest): readonly Viewer[] => {
  switch (guest.kind) {
    case 'facilitator':
      return [{ kind: 'facilitator' }, { kind: 'white-cell' }];
    case 'assessor': {
      const { name } = guest.session;
      const { sees } = guest;
      return sees === undefined
        ? [{ kind: 'facilitator' }, { kind: 'assessor', name }]
        : [
            { kind: 'side', side: sees },
            { kind: 'assessor', name, side: sees },
          ];
    }
    case 'seat':
    case 'onlooker':
      return [
        { kind: 'side', side: guest.side },
        { kind: 'seat', seat: guest.seat, side: guest.side },
      ];
    case 'reader':
      return [
        { kind: 'side', side: guest.side },
        { kind: 'seat-read', seat: guest.seat, side: guest.side },
      ];
    case 'locked':
    case 'screen':
      return [{ kind: 'public' }];
    case 'applicant':
      return [];
  }
};

/** The switch itself is the facilitator's act; what it switches on is the seat's. */
const SWITCH: readonly unknown[] = ['beginActing', 'endActing'];

const commandType = (frame: unknown): unknown =>
  (frame as { readonly command?: { readonly type?: unknown } | null } | null)?.command?.type;

const facilitator = ({ session, grants }: Pick<Guest, 'session'> & { readonly grants?: readonly Grant[] }): Actor => ({
  ...{ kind: 'facilitator', name: session.name },
  ...(grants && { grants: [...grants] }),
});

/**
 * As whom a guest asks for what a frame says; one who still waits at the door, and a screen, ask as nobody. A facilitator who
 * looks on asks as the seat, in his own name: whether he may is on the record.
 */
export const actorOf = (guest: Guest, frame: unknown): Actor | undefined => {
  switch (guest.kind) {
    case 'facilitator':
      return facilitator(guest);
    case 'assessor':
      return {
        ...{ kind: 'assessor', name: guest.session.name },
        ...(guest.sees !== undefined && { side: guest.sees }),
      };
    case 'seat':
      return { kind: 'seat', seat: guest.seat };
    case 'onlooker':
      return SWITCH.includes(commandType(frame))
        ? facilitator(guest)
        : { kind: 'seat', seat: guest.seat, by: guest.session.name };
    case 'applicant':
    case 'reader':
    case 'locked':
    case 'screen':
      return undefined;
  }
};
