/** What a line is by its own words, else by the kind of channel it names. */
import { CHANNEL, type Reach, type Translation } from '../base/channels.ts';
import type { Line } from '../scenario/scenario.ts';

export const reachOf = (line: Line): Reach | undefined =>
  line.reach ?? (line.channel === undefined ? undefined : CHANNEL[line.channel].reach);

export const translationOf = (line: Line): Translation | undefined =>
  line.translation ?? (line.channel === undefined ? undefined : CHANNEL[line.channel].translation);

export const byRequest = (line: Line): boolean =>
  line.byRequest ?? (line.channel !== undefined && CHANNEL[line.channel].byRequest === true);

/** Whether the desk at its end can tell who calls or writes. */
export const authenticates = (line: Pick<Line, 'authentication'>): boolean =>
  (line.authentication ?? 'none') !== 'none';
