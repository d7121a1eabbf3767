/**
 * The library's "Which red phone?" (eight seats, two teams) with two changes: every seat may do everything, so that all
 * eight can send the same mix of commands; and nothing stands between the wire and a desk, so that every call rings and
 * every message arrives, as the bare server's do. Card P1 puts the duty officers' telephone on both lists.
 */
import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { Line, Scenario } from '@firebreak/shared/scenario/scenario.ts';
import { libraryScenario } from '../logs.ts';

export const SCENARIO = 'which-red-phone';
export const PROCEDURES = ['P1'];

export type BenchSeat = { readonly id: string; readonly side: SideId };

/** Side A's four, then side B's four. */
export const SEATS: readonly BenchSeat[] = [
  ...['aldara-pm', 'aldara-duty', 'aldara-cert', 'aldara-legal'].map((id): BenchSeat => ({ id, side: 'A' })),
  ...['kestria-minister', 'kestria-duty', 'kestria-analyst', 'kestria-naval'].map(
    (id): BenchSeat => ({ id, side: 'B' }),
  ),
];

/** Kestria's duty desk, as Aldara's list has it. */
export const CALLED = '0088 2500';
/** The cybercrime hotline, which carries technical matters. */
export const TEXT_LINE: Readonly<Record<SideId, string>> = { A: '0088 3110', B: '0077 3110' };

export const benchScenario = async (): Promise<Scenario> => {
  const scenario = await libraryScenario(SCENARIO);
  const authorities = ['draft', 'approve', 'transmit', 'call', 'hold', 'decide', 'assess'] as const;
  return {
    ...scenario,
    seats: scenario.seats.map((seat) => ({ ...seat, authorities: [...authorities] })),
    lines: scenario.lines.map(bare),
  };
};

/** A line that names no channel has nothing of its own between wire and desk. */
const bare = ({ channel: _kind, reach: _reach, translation: _translation, ...line }: Line): Line => ({
  ...line,
  ends: { A: { ...line.ends.A, hours: undefined }, B: { ...line.ends.B, hours: undefined } },
});
