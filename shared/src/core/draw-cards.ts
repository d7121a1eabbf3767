import { rng } from '../base/rng.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The cards a draw puts in place: each with even chances, by the seed alone. */
export const drawCards = ({ procedures }: Pick<Scenario, 'procedures'>, seed: string): readonly string[] =>
  procedures.map((p) => p.id).filter((id) => rng(seed, 'card-drawn', id).next() < 0.5);
