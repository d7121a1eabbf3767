/** What a comment in the margin of a log is about. A bookmark needs no words. */
export const ANNOTATION_TAGS = ['bookmark', 'strength', 'gap', 'misperception', 'procedure'] as const;
export type AnnotationTag = (typeof ANNOTATION_TAGS)[number];

export type AnnotationRow = {
  readonly id: string;
  readonly by: string;
  /** Whoever asks wrote it. */
  readonly mine: boolean;
  /** The record it stands at, or the first of those it is about … */
  readonly seq: number;
  /** … and the last. */
  readonly to?: number | undefined;
  readonly tag: AnnotationTag;
  readonly text: string;
  /** Others who may read the log see it. */
  readonly shared: boolean;
};
