import { hashLine } from '../log/hash-line.ts';
import { FAMILIES } from '../machine/plan.ts';
import type { State } from './state.ts';

const ordered = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** SHA-256 of everything a state holds that a log determines: equal states, however they were reached, hash equal. */
export const stateHash = (state: State): string => {
  const { plan: _compiled, machines, opening, timers: running, ...facts } = state;
  const { scenario: _document, ...opened } = opening;
  const charts = FAMILIES.map((family) => [
    family,
    Object.fromEntries(Object.entries(machines[family]).map(([id, { value, context }]) => [id, { value, context }])),
  ]);
  const timers = Object.fromEntries(running.map((timer) => [timer.id, timer]));
  return hashLine(JSON.stringify({ ...facts, timers, opened, charts }, ordered));
};
