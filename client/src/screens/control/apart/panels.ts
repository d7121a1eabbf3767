/** What can stand in a window of its own, by its place in the address. */
export const PANELS = ['rundown', 'ladders', 'lines', 'seats', 'log'] as const;
export type PanelId = (typeof PANELS)[number];

export const panelOf = (word: string): PanelId | undefined => PANELS.find((panel) => panel === word);
