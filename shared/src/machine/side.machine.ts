import type { SideId } from '../base/ids.ts';
import { minutes } from '../base/time.ts';
import type { Scenario, Threshold } from '../scenario/scenario.ts';
import { chart, keep, type Node, tell } from './chart.ts';

/** `explained`: per threshold, the filed percent that an accepted explanation answered. */
type Context = { readonly rung: number; readonly explained: Readonly<Record<string, number>> };

/** What a filing says about the threshold's hypothesis, in percent; undefined when it is about another incident. */
const filed = (t: Threshold, event: { readonly [field: string]: unknown }): number | undefined =>
  event.incident === t.incident ? (event.chances as Readonly<Record<string, number>>)[t.hypothesis] : undefined;

/** Where a use of force must be in question, the side's own scoring has to ask it. */
const forceful = (t: Threshold, event: { readonly [field: string]: unknown }): boolean =>
  t.needsForce !== true || event.force === true;

/**
 * clear → pressing (its window runs) → tripped, or held by the leader, or answered by an accepted explanation.
 * It reads the side's filed assessment and nothing else: never the truth.
 */
const thresholdRegion = (side: SideId, t: Threshold): Node<Context> => {
  const about = { threshold: t.id, side };
  const mine = ({ event }: { event: { [field: string]: unknown } }) => event.threshold === t.id;
  const crossed = (floor: (context: Context) => number) => ({
    target: 'pressing',
    guard: ({ context, event }: { context: Context; event: { [field: string]: unknown } }) => {
      const p = filed(t, event);
      return p !== undefined && p >= floor(context) && context.rung < t.rung && forceful(t, event);
    },
    actions: tell<Context>({ type: 'thresholdPressing', ...about }),
  });
  const below = {
    target: 'clear',
    guard: ({ event }: { event: { [field: string]: unknown } }) => {
      const p = filed(t, event);
      return p !== undefined && (p < t.atLeast || !forceful(t, event));
    },
    actions: tell<Context>({ type: 'thresholdCleared', ...about }),
  };
  /** Another threshold or a decision already took the side there. */
  const overtaken = {
    target: 'clear',
    guard: ({ event }: { event: { [field: string]: unknown } }) => (event.to as number) >= t.rung,
    actions: tell<Context>({ type: 'thresholdCleared', ...about }),
  };
  const answer = {
    target: 'answered',
    guard: mine,
    actions: [
      keep<Context>(({ context, event }) => ({
        explained: { ...context.explained, [t.id]: event.filed as number },
      })),
      tell<Context>({ type: 'thresholdAnswered', ...about }),
    ],
  };
  const pressAgain = { target: 'pressing', actions: tell<Context>({ type: 'thresholdPressing', ...about }) };
  return {
    initial: 'clear',
    states: {
      clear: { on: { FILED: crossed(() => t.atLeast) } },
      pressing: {
        after: { [minutes(t.window)]: { target: 'tripped', actions: tell({ type: 'thresholdTripped', ...about }) } },
        on: {
          FILED: below,
          HOLD: { target: 'held', guard: mine, actions: tell({ type: 'thresholdHeld', ...about }) },
          ANSWER: answer,
          CLIMB: overtaken,
        },
      },
      held: {
        ...(t.hold !== undefined && { after: { [minutes(t.hold)]: pressAgain } }),
        on: { FILED: below, RELEASE: { ...pressAgain, guard: mine }, ANSWER: answer, CLIMB: overtaken },
      },
      answered: { on: { FILED: [below, crossed((c) => Math.max(t.atLeast, (c.explained[t.id] ?? 0) + 1))] } },
      tripped: { on: { FILED: [below, crossed(() => t.atLeast)] } },
    },
  };
};

/** The ladder: up at once, down only from a rung whose cool-down has run. Every change names where from and where to. */
const ladder = (side: SideId, rungs: Scenario['ladder']): Node<Context> => ({
  initial: 'r0',
  states: Object.fromEntries(
    rungs.map(({ rung, coolDown }): [string, Node<Context>] => {
      const go = (to: number) => ({
        target: `#ladder-${side}-${to}`,
        guard: ({ event }: { event: { [field: string]: unknown } }) => event.to === to,
        actions: [keep<Context>(() => ({ rung: to })), tell<Context>({ type: 'rungChanged', side, from: rung, to })],
      });
      const up = rungs.filter((r) => r.rung > rung).map((r) => go(r.rung));
      const down = { STEP_DOWN: rungs.filter((r) => r.rung < rung).map((r) => go(r.rung)) };
      const cools = coolDown > 0 && rung > 0;
      return [
        `r${rung}`,
        {
          id: `ladder-${side}-${rung}`,
          on: { CLIMB: up, ...(!cools && down) },
          ...(cools && {
            initial: 'cooling',
            states: { cooling: { after: { [minutes(coolDown)]: 'cooled' } }, cooled: { on: down } },
          }),
        } as Node<Context>,
      ];
    }),
  ),
});

export const sideMachine = (side: SideId, scenario: Scenario) =>
  chart<Context>(
    'side',
    { rung: 0, explained: {} },
    {
      type: 'parallel',
      states: {
        ladder: ladder(side, scenario.ladder),
        ...Object.fromEntries(
          scenario.thresholds
            .filter((t) => t.side === side)
            .map((t) => [`threshold:${t.id}`, thresholdRegion(side, t)]),
        ),
      },
    },
  );
