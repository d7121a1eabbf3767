import { type Text, text } from '../base/text.ts';
import type { EventOf } from './event.ts';

/** In place of a scenario's own marking: what is not live must not look live, on a screen, in print or in a file. */
const REHEARSAL: Text = text('REHEARSAL', '预演');

/** What stands above and below everything that shows this exercise. `set`: what a facilitator has made it since. */
export const markingOf = ({ scenario, rehearsal, marking }: EventOf<'exerciseOpened'>, set?: Text): Text =>
  rehearsal ? REHEARSAL : (set ?? marking ?? scenario.marking);
