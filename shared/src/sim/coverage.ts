/** What a scenario's bots reach over many seeded runs: whether all of it can happen, and whether it can go both ways. */
import { MESSAGE_TYPES } from '../base/message.ts';
import { verdictsOf } from '../core/criteria.ts';
import { drawCards } from '../core/draw-cards.ts';
import { phaseOf } from '../core/query.ts';
import type { Event } from '../log/event.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PolicyName } from './policies.ts';
import { play } from './run.ts';

/** Cards of a run: fixed for all runs, or each drawn with even chances by the run's own seed. */
export type Cards = readonly string[] | 'drawn';

export type CoverageSetup = {
  readonly scenario: Scenario;
  /** Run k has the seed `SEED-k`. */
  readonly seed: string;
  readonly runs: number;
  readonly cards: Cards;
  /** By run, in turn. */
  readonly policies: readonly PolicyName[];
};

export const COVERED = ['inject', 'threshold', 'rung', 'move', 'message', 'card', 'ending'] as const;
export type Covered = (typeof COVERED)[number];

/** Runs in which each thing was reached at least once, of `runs`; zero where never. */
export type Coverage = {
  readonly runs: number;
  readonly reached: Readonly<Record<Covered, Readonly<Record<string, number>>>>;
  /** Runs that came to an ending of this kind; one may come to both, or to none. */
  readonly bad: number;
  readonly peaceful: number;
  /** Runs in which each criterion of the scenario was met, and in which it was missed: the rest did not test it. */
  readonly judged: Readonly<Record<string, { readonly met: number; readonly missed: number }>>;
};

/** Three Bayesian runs to one random: the first judge as people might, the last tries whatever is legal. */
export const USUAL_POLICIES: readonly PolicyName[] = ['bayes', 'bayes', 'bayes', 'random'];

/** The rungs that a threshold or a move of either side names: the others can only be passed. */
const namedRungs = ({ thresholds, moves }: Scenario): readonly number[] => [
  ...thresholds.map((t) => t.rung),
  ...moves.flatMap((m) => [m.raise, m.lower].filter((r) => r !== undefined)),
];

const everything = (scenario: Scenario): Record<Covered, readonly string[]> => ({
  inject: scenario.injects.map((i) => i.id),
  threshold: scenario.thresholds.map((t) => t.id),
  rung: [...new Set([...scenario.ladder.map((r) => r.rung), ...namedRungs(scenario)])]
    .sort((a, b) => a - b)
    .map(String),
  move: scenario.moves.map((m) => m.id),
  message: MESSAGE_TYPES.filter((type) => scenario.messages[type] !== undefined),
  card: scenario.procedures.map((p) => p.id),
  ending: scenario.endings.map((e) => e.id),
});

/** What an event says was reached; a threshold by tripping, a card by a step done under it, a message by being sent. */
const reachedBy = (event: Event, typeOf: (message: string) => string | undefined): readonly [Covered, string][] => {
  switch (event.type) {
    case 'injectFired':
      return [['inject', event.inject]];
    case 'thresholdTripped':
      return [['threshold', event.threshold]];
    case 'rungChanged':
      return [['rung', String(event.to)]];
    case 'moveTaken':
      return [['move', event.move]];
    case 'messageTransmitted': {
      const type = typeOf(event.message);
      return type === undefined ? [] : [['message', type]];
    }
    case 'stepDone':
      return [['card', event.card]];
    case 'endingReached':
      return [['ending', event.ending]];
    default:
      return [];
  }
};

const cardsOf = ({ scenario, cards }: CoverageSetup, seed: string): readonly string[] =>
  cards === 'drawn' ? drawCards(scenario, seed) : cards;

/** Plays run after run, yielding how many are done; returns the tally. Equal set-ups give equal tallies. */
export function* cover(setup: CoverageSetup): Generator<number, Coverage> {
  const { scenario } = setup;
  const all = everything(scenario);
  const reached = Object.fromEntries(
    COVERED.map((kind) => [kind, Object.fromEntries(all[kind].map((id) => [id, 0]))]),
  ) as Record<Covered, Record<string, number>>;
  const kinds = { bad: 0, peaceful: 0 };
  const judged = Object.fromEntries((scenario.criteria ?? []).map(({ id }) => [id, { met: 0, missed: 0 }]));
  for (let run = 1; run <= setup.runs; run++) {
    const seed = `${setup.seed}-${run}`;
    const policy = setup.policies[(run - 1) % setup.policies.length] ?? 'passive';
    const types = new Map<string, string>();
    // Every side begins at the lowest rung.
    const seen = new Set(['rung/0']);
    const game = play({ scenario, seed, policies: { A: policy, B: policy }, procedures: cardsOf(setup, seed) });
    let step = game.next();
    for (; !step.done; step = game.next()) {
      for (const { event } of step.value.records) {
        if (event.type === 'messageDrafted') types.set(event.message, event.content.type);
        for (const [kind, id] of reachedBy(event, (message) => types.get(message))) seen.add(`${kind}/${id}`);
      }
    }
    for (const kind of COVERED)
      for (const id of all[kind]) if (seen.has(`${kind}/${id}`)) reached[kind][id] = (reached[kind][id] ?? 0) + 1;
    const came = (kind: 'bad' | 'peaceful') =>
      scenario.endings.some((e) => e.kind === kind && seen.has(`ending/${e.id}`)) ? 1 : 0;
    const { state } = step.value;
    for (const { criterion, verdict } of verdictsOf(state, state.head.at, phaseOf(state))) {
      const tally = judged[criterion.id];
      if (tally && (verdict === 'met' || verdict === 'missed')) tally[verdict] += 1;
    }
    kinds.bad += came('bad');
    kinds.peaceful += came('peaceful');
    yield run;
  }
  return { runs: setup.runs, reached, judged, ...kinds };
}

/** What was never reached, by kind. */
export const neverReached = ({ reached }: Coverage): readonly { readonly kind: Covered; readonly id: string }[] =>
  COVERED.flatMap((kind) => Object.entries(reached[kind]).flatMap(([id, runs]) => (runs === 0 ? [{ kind, id }] : [])));
