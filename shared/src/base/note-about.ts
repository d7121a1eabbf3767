/** What a note can hang on. `item`: of the reader's own numbering, so it means something only to the side that has it. */
export const NOTED = ['item', 'inject', 'message', 'call', 'decision', 'threshold'] as const;
export type NoteAbout = { kind: (typeof NOTED)[number]; id: string };
