import type { SideId } from './ids.ts';

/**
 * Who looks. What a side shares is one audience (built and encoded once for all its seats); a seat's own few rows are
 * another; the facilitator is a third, public screens are a fourth. There is no default viewer.
 */
export type Viewer =
  | { readonly kind: 'side'; readonly side: SideId }
  | { readonly kind: 'seat'; readonly seat: string; readonly side: SideId }
  | { readonly kind: 'facilitator' }
  /** A public screen: what everybody on both sides, and the press, knows. */
  | { readonly kind: 'public' };

export const viewerKey = (viewer: Viewer): string => {
  switch (viewer.kind) {
    case 'side':
      return `side:${viewer.side}`;
    case 'seat':
      return `seat:${viewer.seat}`;
    case 'facilitator':
      return 'facilitator';
    case 'public':
      return 'public';
  }
};
