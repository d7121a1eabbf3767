import type { Holder } from './state.ts';

/** Everybody at a seat, by name; the first one answers for it. */
export const peopleOf = ({ name, team }: Holder): readonly string[] => [name, ...(team ?? [])];

/** Who of them sends. */
export const penOf = ({ name, pen }: Holder): string => pen ?? name;
