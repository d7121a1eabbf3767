import { z } from 'zod';
import { NOTED } from '../base/note-about.ts';
import { id } from '../scenario/parts.ts';

export const noteAbout = z.strictObject({ kind: z.enum(NOTED), id });

/** `@seat`, `#objective`, or a word of one's own. */
export const noteTags = z.array(z.string().trim().min(1).max(40)).max(8);
