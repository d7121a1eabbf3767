import { type Span, zoomed } from '../../charts/time-scale.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { type Place, spanWithin } from './place.ts';

export type Zoom = {
  readonly onSpan: (span: Span | undefined) => void;
  readonly closer: () => void;
  readonly wider: () => void;
  readonly fit: () => void;
  readonly fold: () => void;
};

const STEP = 2;

/** What part of the timeline is shown, by buttons and keys; around the cursor. */
export const useZoom = (place: Place, whole: number, at: number, change: (fields: Partial<Place>) => void): Zoom => {
  const onSpan = (span: Span | undefined): void =>
    change({ span: span && span.to - span.from < whole ? span : undefined });
  const by = (factor: number): void => onSpan(zoomed(spanWithin(place.span, whole), factor, at, whole));
  const zoom: Zoom = {
    onSpan,
    closer: () => by(1 / STEP),
    wider: () => by(STEP),
    fit: () => onSpan(undefined),
    fold: () => change({ foldIdle: !place.foldIdle }),
  };
  useShortcut('zoomIn', zoom.closer);
  useShortcut('zoomOut', zoom.wider);
  useShortcut('zoomFit', zoom.fit);
  useShortcut('foldIdle', zoom.fold);
  return zoom;
};
