import { type Paged, unpaged, valuesOf } from '../base/paged.ts';
import { hashLine } from '../log/hash-line.ts';
import { FAMILIES } from '../machine/plan.ts';
import type { Snapshot } from '../machine/step.ts';
import type { Message, State } from './state.ts';

const ordered = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const told = ({ value, context }: Snapshot) => ({ value, context });

const exchanges = (messages: Paged<Message>) =>
  Object.fromEntries(valuesOf(messages).flatMap(({ id, chart }) => (chart ? [[id, told(chart)]] : [])));

/**
 * SHA-256 of everything a state holds that a log determines: equal states, however they were reached, hash equal. It does
 * not hang on how a state is kept (pages, order of timers) nor on what it keeps only to be told (turns), so golden logs
 * outlive a change of that.
 */
export const stateHash = (state: State): string => {
  const { plan: _compiled, turns: _told, machines, opening, timers, calls, messages, numbers, ...facts } = state;
  const { scenario: _document, ...opened } = opening;
  const charts = FAMILIES.map((family) => [
    family,
    family === 'exchange'
      ? exchanges(messages)
      : Object.fromEntries(Object.entries(machines[family]).map(([id, chart]) => [id, told(chart)])),
  ]);
  const kept = {
    timers: Object.fromEntries(timers.map((timer) => [timer.id, timer])),
    calls: unpaged(calls),
    messages: Object.fromEntries(
      valuesOf(messages).map(({ chart: _chart, turns: _told, ...message }) => [message.id, message]),
    ),
    numbers: unpaged(numbers),
  };
  return hashLine(JSON.stringify({ ...facts, ...kept, opened, charts }, ordered));
};
