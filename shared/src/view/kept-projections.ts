import { type Viewer, viewerKey } from '../base/viewer.ts';
import type { State } from '../core/state.ts';
import type { Projection } from './projection.ts';
import type { Tables } from './update.ts';

/** A projection that remembers nothing yet. */
export type NewProjection<V extends Viewer> = (state: State, viewer: V) => Projection;

/** The tables of any state, by projections that are kept: one per exercise (its opening is one object for its life) and viewer. */
export const keptProjections = <V extends Viewer>(
  newProjection: NewProjection<V>,
): ((state: State, viewer: V) => Tables) => {
  const kept = new WeakMap<object, Map<string, Projection>>();
  return (state, viewer) => {
    let ofExercise = kept.get(state.opening);
    if (!ofExercise) {
      ofExercise = new Map();
      kept.set(state.opening, ofExercise);
    }
    const key = viewerKey(viewer);
    let projection = ofExercise.get(key);
    if (!projection) {
      projection = newProjection(state, viewer);
      ofExercise.set(key, projection);
    }
    return projection.of(state);
  };
};
