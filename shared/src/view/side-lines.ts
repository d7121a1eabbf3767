/** A side's directory, as the lines behind its numbers stand. */

import { CHANNEL } from '../base/channels.ts';
import type { SideId } from '../base/ids.ts';
import { MESSAGE_TYPES } from '../base/message.ts';
import { directoryOf, fallbackRank, sparedBySuspension } from '../core/cards.ts';
import { lineBehind, lineIsDown, scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import { byRequest } from '../machine/line-kind.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';
import type { LineRow } from './hotline-rows.ts';

/** The day on which the scenario begins: an exercise lasts hours. */
const today = (state: State): string => scenarioOf(state).startsAt.slice(0, 10);

const lineRow = (state: State, line: Line, entry: Scenario['directories']['A'][number]): LineRow => {
  const facts = state.lines[line.id];
  const shut = MESSAGE_TYPES.flatMap((type) => {
    const order = facts?.shutTypes?.[type];
    return order ? [{ type, by: order.by, ...(order.at !== undefined && { at: order.at }) }] : [];
  });
  const rank = fallbackRank(state, line.id);
  const weight = line.weight ?? (line.channel && CHANNEL[line.channel].weight);
  return {
    number: entry.number,
    label: entry.label,
    asOf: entry.asOf,
    ...(entry.expires !== undefined && { expires: entry.expires }),
    ...(entry.expires !== undefined && entry.expires < today(state) && { expired: true as const }),
    ...(entry.note && { note: entry.note }),
    kind: line.kind,
    topics: line.topics,
    state: lineIsDown(state, line.id) ? 'down' : 'ready',
    ...(facts?.downSince !== undefined && { downSince: facts.downSince }),
    suspended: line.topics.flatMap((topic) => {
      const order = facts?.suspended[topic];
      return order ? [{ topic, by: order.by, ...(order.at !== undefined && { at: order.at }) }] : [];
    }),
    ...(shut.length > 0 && { shutTypes: shut }),
    ...(shut.length > 0 && sparedBySuspension(state, 'safety') && { sparesSafety: true as const }),
    ...(facts?.testedAt !== undefined && { testedAt: facts.testedAt }),
    ...(facts?.testMissedAt !== undefined && { testMissedAt: facts.testMissedAt }),
    ...(weight && { weight }),
    ...(rank !== undefined && { fallback: rank }),
    ...(byRequest(line) && { byRequest: true as const }),
  };
};

export const lineRows = (state: State, side: SideId): { [number: string]: LineRow } => {
  const rows: { [number: string]: LineRow } = {};
  for (const entry of directoryOf(state, side)) {
    const line = lineBehind(state, side, entry.number);
    if (line) rows[entry.number] = lineRow(state, line, entry);
  }
  return rows;
};
