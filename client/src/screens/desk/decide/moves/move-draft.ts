/** A decision not yet taken. `id` is set once it has been tried, so that trying again cannot take it twice. */
export const EMPTY_MOVE = { id: '', reason: '' };
