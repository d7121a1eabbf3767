/** A rung as one of the answers to a probe: its id among the chances. */
export const rungChoice = (rung: number): string => `rung-${rung}`;
