import type { AnnotationTag } from '@firebreak/shared/wire/annotation.ts';

/** A tag's own word in the catalogue. */
export const TAG_WORDS = {
  bookmark: 'bookmark',
  strength: 'strength',
  gap: 'gap',
  misperception: 'misperception',
  procedure: 'procedure',
} as const satisfies Record<AnnotationTag, string>;
