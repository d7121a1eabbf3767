import { freshId } from './fresh-id.ts';

const KEY = 'firebreak:tab';
let unkept: string | undefined;

/** Names this tab for as long as it lives, also over a reload: one that comes back is told from a second one. */
export const tabName = (): string => {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept !== null) return kept;
    const made = freshId();
    sessionStorage.setItem(KEY, made);
    return made;
  } catch {
    unkept ??= freshId();
    return unkept;
  }
};
