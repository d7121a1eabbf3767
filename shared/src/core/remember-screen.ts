import type { Remembers } from './remembers.ts';

export const remembersScreen: Remembers<'screenShown'> = {
  screenShown: (state, { show, hideCode }) => ({ ...state, screen: { show, hideCode } }),
};
