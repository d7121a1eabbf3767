/** The two desks of an exercise. Names, offices and texts belong to the scenario; these two letters do not. */
export const SIDES = ['A', 'B'] as const;
export type SideId = (typeof SIDES)[number];

export const otherSide = (side: SideId): SideId => (side === 'A' ? 'B' : 'A');

/** Ids are made at the edge (scenario author, browser, bot) and carried in; the core never invents one. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
