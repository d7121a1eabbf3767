import type { SideId } from './ids.ts';

/**
 * Who looks. What a side shares is one audience (built and encoded once for all its seats); a seat's own few rows are
 * another; the facilitator is a third, public screens are a fourth. The white cell's own notes are the facilitators'
 * alone, and each assessor's are that assessor's; one without `side` sees both. There is no default viewer.
 */
export type Viewer =
  | { readonly kind: 'side'; readonly side: SideId }
  | { readonly kind: 'seat'; readonly seat: string; readonly side: SideId }
  /** A seat's rows as an assessor reads them: without what its person gave to itself and the facilitators alone. */
  | { readonly kind: 'seat-read'; readonly seat: string; readonly side: SideId }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'white-cell' }
  | { readonly kind: 'assessor'; readonly name: string; readonly side?: SideId }
  /** A public screen: what everybody on both sides, and the press, knows. */
  | { readonly kind: 'public' };

export const viewerKey = (viewer: Viewer): string => {
  switch (viewer.kind) {
    case 'side':
      return `side:${viewer.side}`;
    case 'seat':
      return `seat:${viewer.seat}`;
    case 'seat-read':
      return `seat-read:${viewer.seat}`;
    case 'facilitator':
      return 'facilitator';
    case 'white-cell':
      return 'white-cell';
    case 'assessor':
      return `assessor:${viewer.side ?? ''}:${viewer.name}`;
    case 'public':
      return 'public';
  }
};
