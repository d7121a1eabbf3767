import { minutes } from '../base/time.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { chart, type Node, tell } from './chart.ts';

type Context = Record<string, never>;

/**
 * The exercise as a whole: lobby → briefing → running ⇄ paused → hotwash → closed; beside it what the plan has fixed
 * by the clock: its end, and each perception probe.
 */
export const phaseMachine = (scenario: Scenario) => {
  const byClock = (at: number, entry: Node<Context>['entry']): Node<Context> => ({
    initial: 'idle',
    states: {
      idle: { on: { START: 'counting' } },
      counting: { on: { END: 'idle' }, after: { [minutes(at)]: 'over' } },
      over: entry === undefined ? {} : { entry },
    },
  });
  return chart<Context>(
    'phase',
    {},
    {
      type: 'parallel',
      states: {
        phase: {
          initial: 'lobby',
          states: {
            lobby: { on: { BRIEF: 'briefing', START: 'running', CLOSE: 'closed' } },
            briefing: { on: { START: 'running', CLOSE: 'closed' } },
            running: { on: { PAUSE: 'paused', END: 'hotwash' } },
            paused: { on: { RESUME: 'running', END: 'hotwash' } },
            hotwash: { on: { CLOSE: 'closed' } },
            closed: {},
          },
        },
        plan: byClock(scenario.length, tell({ type: 'planEnded' })),
        ...Object.fromEntries(
          scenario.probes.map((p) => [`probe:${p.id}`, byClock(p.at, tell({ type: 'probeAsked', probe: p.id }))]),
        ),
      },
    },
  );
};
