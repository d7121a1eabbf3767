import { defineBothWords } from './both-words.ts';
import { projector as en } from './en/projector.ts';
import { projector as zh } from './zh/projector.ts';

export const projectorWords = defineBothWords('projector', en, zh);
