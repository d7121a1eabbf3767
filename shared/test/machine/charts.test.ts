import { describe, expect, it } from 'vitest';
import { assign, createMachine, emit } from 'xstate';
import { MODEL_VERSION } from '../../src/machine/model.ts';
import { planOf } from '../../src/machine/plan.ts';
import { type Machine, start, step } from '../../src/machine/step.ts';
import { aScenario } from '../../src/testing/scenario.ts';

const PURE = ['xstate.assign', 'xstate.emit', 'xstate.raise', 'xstate.cancel'];

type Node = Machine['root'];

const walk = (node: Node, visit: (node: Node) => void): void => {
  visit(node);
  for (const child of Object.values(node.states)) walk(child as Node, visit);
};

describe('charts', () => {
  it('[MCH-1] use guards, assignments, emitted events, delays, nested and parallel states, and nothing else', () => {
    const { machines } = planOf(aScenario(), MODEL_VERSION);
    let nodes = 0;
    let actions = 0;
    for (const [family, charts] of Object.entries(machines))
      for (const chart of Object.values(charts))
        walk(chart.root, (node) => {
          nodes++;
          expect([family, node.id, node.type === 'history']).toEqual([family, node.id, false]);
          expect([family, node.id, node.invoke]).toEqual([family, node.id, []]);
          const transitions = [...node.transitions.values()].flat();
          for (const action of [...node.entry, ...node.exit, ...transitions.flatMap((t) => t.actions)]) {
            actions++;
            expect([family, node.id, (action as unknown as { type: string }).type]).toEqual([
              family,
              node.id,
              expect.toBeOneOf(PURE),
            ]);
          }
        });
    expect(nodes).toBeGreaterThan(120);
    expect(actions).toBeGreaterThan(80);
  });

  it('[MCH-1] every kind of machine is compiled from the scenario', () => {
    const { machines } = planOf(aScenario(), MODEL_VERSION);
    expect(Object.fromEntries(Object.entries(machines).map(([k, v]) => [k, Object.keys(v).length]))).toEqual({
      phase: 1,
      side: 2,
      incident: 1,
      inject: 4,
      line: 2,
      exchange: 1,
      procedure: 1,
    });
  });

  it('[MCH-2] a step gives its timers and consequences as data', () => {
    const chart = createMachine({
      id: 'x',
      initial: 'a',
      context: { n: 0 },
      states: {
        a: { on: { GO: { target: 'b', actions: [assign({ n: 1 }), emit({ type: 'planEnded' })] } } },
        b: { after: { 500: 'a' } },
      },
    }) as unknown as Machine;
    const first = start(chart, undefined);
    const gone = step(chart, first.snapshot, { type: 'GO', at: 0 });
    expect(gone.emitted).toEqual([{ type: 'planEnded' }]);
    expect(gone.set).toEqual([{ id: 'xstate.after.500.x.b', event: 'xstate.after.500.x.b', delay: 500 }]);
    const back = step(chart, gone.snapshot, { type: 'xstate.after.500.x.b', at: 500 });
    expect([back.snapshot.value, back.cancelled]).toEqual(['a', ['xstate.after.500.x.b']]);
  });

  it('[MCH-2] a chart that asks for anything else is a bug and throws', () => {
    const chart = createMachine({
      initial: 'a',
      states: { a: { on: { GO: { actions: () => {} } } } },
    }) as unknown as Machine;
    const { snapshot } = start(chart, undefined);
    expect(() => step(chart, snapshot, { type: 'GO', at: 0 })).toThrow('a chart may not do');
  });
});
