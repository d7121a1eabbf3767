import type { StoryRow } from '@firebreak/shared/view/public-tables.ts';
import { usePublic } from '../../connection/use-tables.ts';

/** What was public, in the order it became so. */
export const useStory = (): readonly StoryRow[] => {
  const rows = usePublic((tables) => tables.story);
  return Object.values(rows).sort((a, b) => a.at - b.at);
};
