import { z } from 'zod';
import { id } from '../scenario/parts.ts';

/** What a note hangs on. `item`: of the reader's own numbering, so it means something only to the side that has it. */
export const NOTED = ['item', 'inject', 'message', 'call', 'decision', 'threshold'] as const;
export const noteAbout = z.strictObject({ kind: z.enum(NOTED), id });

/** `@seat`, `#objective`, or a word of one's own. */
export const noteTags = z.array(z.string().trim().min(1).max(40)).max(8);

export type NoteAbout = z.infer<typeof noteAbout>;
