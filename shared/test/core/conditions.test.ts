import { describe, expect, it } from 'vitest';
import { rng } from '../../src/base/rng.ts';
import { holds, readBy } from '../../src/core/condition.ts';
import { phaseOf } from '../../src/core/query.ts';
import { changedBetween } from '../../src/core/slices.ts';
import type { Condition } from '../../src/scenario/condition.ts';
import { randomCommand } from '../../src/testing/random-command.ts';
import { aScenario } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';

const SEEDS = 300;
const OPERATIONS = 200;

/** One of each kind that can come to hold in the small scenario; `procedure` is fixed at the opening. */
const CONDITIONS: { readonly [name: string]: Condition } = {
  fired: { fired: 'trains' },
  rung: { rung: { side: 'A', atLeast: 2 } },
  'rung of B': { rung: { side: 'B', atLeast: 1 } },
  'line down': { line: { line: 'text', is: 'down' } },
  'line suspended': { line: { line: 'voice', is: 'suspended' } },
  filed: { filed: { side: 'A', incident: 'outage', hypothesis: 'attack', atLeast: 50 } },
  'filed by B': { filed: { side: 'B', incident: 'outage', hypothesis: 'fault', atLeast: 30 } },
  sent: { sent: { side: 'A' } },
  replied: { replied: { side: 'B' } },
  called: { called: { side: 'B' } },
  moved: { moved: { side: 'A', move: 'a-accuse' } },
  tripped: { tripped: 'a-alert' },
  closed: { closed: { side: 'A', incident: 'outage' } },
};

const composed = (): { readonly [name: string]: Condition } => {
  const all = Object.values(CONDITIONS);
  return { ...CONDITIONS, any: { any: all }, all: { all: [{ not: all[3] as Condition }, all[7] as Condition] } };
};

describe('conditions', () => {
  it('[INJ-12] whenever a condition comes to hold or to fail, something it says it reads has changed', () => {
    const turned = new Map<string, number>();
    for (let i = 0; i < SEEDS; i++) {
      const seed = `conditions-${i}`;
      const r = rng(seed, 'conditions');
      const t = new TableTop(aScenario(), { seed, procedures: ['P4'] }).start();
      for (let k = 0; k < OPERATIONS; k++) {
        const before = t.state;
        if (r.next() < 0.12) t.wait(r.next() * 1.5);
        else if (phaseOf(before) === 'paused') t.facilitator({ type: 'resumeExercise' });
        else {
          const { command, actor } = randomCommand(r, before);
          t.ask(command, actor);
        }
        for (const [name, condition] of Object.entries(composed())) {
          if (holds(before, condition) === holds(t.state, condition)) continue;
          turned.set(name, (turned.get(name) ?? 0) + 1);
          if ((changedBetween(before, t.state) & readBy(condition)) === 0)
            throw new Error(`seed ${seed}, operation ${k}: ${name} turned, and nothing it reads changed`);
        }
      }
    }
    // Not vacuous: every kind turned.
    expect(Object.keys(composed()).filter((name) => !turned.has(name))).toEqual([]);
  });
});
