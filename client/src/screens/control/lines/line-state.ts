import type { ControlCallRow, ControlLineRow } from '@firebreak/shared/view/control-tables.ts';
import type { StateName } from '../../../ui/states.ts';

/** What a line is doing, the loudest first. */
export const lineState = (line: ControlLineRow, calls: readonly ControlCallRow[]): StateName => {
  if (line.state === 'down') return 'down';
  const here = calls.filter((call) => call.line === line.id);
  if (here.some((call) => call.ringsUntil !== undefined)) return 'ringing';
  if (here.some((call) => call.state === 'connected')) return 'connected';
  const shut = new Set(line.suspended.map((each) => each.topic));
  return line.topics.length > 0 && line.topics.every((topic) => shut.has(topic)) ? 'suspended' : 'ready';
};
