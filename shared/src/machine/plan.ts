import type { SideId } from '../base/ids.ts';
import type { Inject, Scenario, Threshold } from '../scenario/scenario.ts';
import { exchangeMachine } from './exchange.machine.ts';
import { incidentMachine } from './incident.machine.ts';
import { injectMachine } from './inject.machine.ts';
import { lineMachine } from './line.machine.ts';
import { authenticates, translationOf } from './line-kind.ts';
import { phaseMachine } from './phase.machine.ts';
import { procedureMachine } from './procedure.machine.ts';
import { sideMachine } from './side.machine.ts';
import type { Machine } from './step.ts';

/** The seven kinds of machine. */
export const FAMILIES = ['phase', 'side', 'incident', 'inject', 'line', 'exchange', 'procedure'] as const;
export type Family = (typeof FAMILIES)[number];

/** A scenario compiled: its charts, and look-ups that the core would otherwise search for on every command. */
export type Plan = {
  readonly machines: { readonly [family in Family]: { readonly [id: string]: Machine } };
  readonly injects: { readonly [id: string]: Inject };
  readonly lines: { readonly [id: string]: Scenario['lines'][number] };
  readonly seats: { readonly [id: string]: Scenario['seats'][number] };
  readonly incidents: { readonly [id: string]: Scenario['incidents'][number] };
  readonly thresholds: { readonly [id: string]: Threshold };
  readonly moves: { readonly [id: string]: Scenario['moves'][number] };
  readonly probes: { readonly [id: string]: Scenario['probes'][number] };
  readonly cards: { readonly [id: string]: Scenario['procedures'][number] };
  /** Injects that count from another's firing. */
  readonly followers: { readonly [inject: string]: readonly string[] };
  /** Whom a printed number really reaches, per calling side. */
  readonly numbers: { readonly [side in SideId]: { readonly [number: string]: string } };
};

const byId = <T extends { readonly id: string }>(list: readonly T[]): { readonly [id: string]: T } =>
  Object.fromEntries(list.map((x) => [x.id, x]));

const compile = (scenario: Scenario, model: string): Plan => {
  const followers: { [inject: string]: string[] } = {};
  for (const inject of scenario.injects) {
    if (!('after' in inject.trigger)) continue;
    followers[inject.trigger.after] ??= [];
    followers[inject.trigger.after]?.push(inject.id);
  }
  const numbersFrom = (side: SideId) =>
    Object.fromEntries(scenario.lines.map((l) => [l.ends[side === 'A' ? 'B' : 'A'].number, l.id]));
  return {
    machines: {
      phase: { it: phaseMachine(scenario) },
      side: { A: sideMachine('A', scenario), B: sideMachine('B', scenario) },
      incident: Object.fromEntries(scenario.incidents.map((i) => [i.id, incidentMachine(i)])),
      inject: Object.fromEntries(scenario.injects.map((i) => [i.id, injectMachine(i)])),
      line: Object.fromEntries(scenario.lines.map((l) => [l.id, lineMachine(l)])),
      exchange: Object.fromEntries(
        scenario.lines
          .filter((l) => l.kind === 'text')
          .map((l) => [
            l.id,
            exchangeMachine({
              translated: translationOf(l) !== undefined,
              authenticated: authenticates(l),
              holdsAnswers: model !== '1',
            }),
          ]),
      ),
      procedure: Object.fromEntries(
        scenario.procedures.flatMap((p) => p.sides.map((side) => [`${p.id}:${side}`, procedureMachine(p, side)])),
      ),
    },
    injects: byId(scenario.injects),
    lines: byId(scenario.lines),
    seats: byId(scenario.seats),
    incidents: byId(scenario.incidents),
    thresholds: byId(scenario.thresholds),
    moves: byId(scenario.moves),
    probes: byId(scenario.probes),
    cards: byId(scenario.procedures),
    followers,
    numbers: { A: numbersFrom('A'), B: numbersFrom('B') },
  };
};

const plans = new WeakMap<Scenario, Map<string, Plan>>();

/** Compiled once per scenario object and model, however many exercises run on it. */
export const planOf = (scenario: Scenario, model: string): Plan => {
  const known = plans.get(scenario) ?? new Map<string, Plan>();
  plans.set(scenario, known);
  const made = known.get(model) ?? compile(scenario, model);
  known.set(model, made);
  return made;
};
