import { type Viewer, viewerKey } from '../base/viewer.ts';
import type { State } from '../core/state.ts';
import { facilitatorSpecs } from './facilitator.ts';
import { Projection } from './projection.ts';
import { publicSpecs } from './public.ts';
import { seatReadSpecs, seatSpecs } from './seat.ts';
import { sideSpecs } from './side.ts';
import type { Tables } from './update.ts';
import { assessorSpecs, whiteCellSpecs } from './white-cell.ts';

/** A projection that remembers nothing yet. There is no default viewer. */
export const newProjection = ({ plan, opening: { scenario } }: State, viewer: Viewer): Projection => {
  switch (viewer.kind) {
    case 'side':
      return new Projection(sideSpecs(scenario, viewer.side));
    case 'seat': {
      const seat = plan.seats[viewer.seat];
      return new Projection(seat ? seatSpecs(scenario, seat) : {});
    }
    case 'seat-read': {
      const seat = plan.seats[viewer.seat];
      return new Projection(seat ? seatReadSpecs(scenario, seat) : {});
    }
    case 'facilitator':
      return new Projection(facilitatorSpecs(scenario));
    case 'white-cell':
      return new Projection(whiteCellSpecs(scenario));
    case 'assessor':
      return new Projection(assessorSpecs(scenario, viewer.name, viewer.side));
    case 'public':
      return new Projection(publicSpecs());
  }
};

/** One per exercise (its opening record is one object for its life) and viewer. */
const projections = new WeakMap<object, Map<string, Projection>>();

const projectionOf = (state: State, viewer: Viewer): Projection => {
  let ofExercise = projections.get(state.opening);
  if (!ofExercise) {
    ofExercise = new Map();
    projections.set(state.opening, ofExercise);
  }
  const key = viewerKey(viewer);
  let projection = ofExercise.get(key);
  if (!projection) {
    projection = newProjection(state, viewer);
    ofExercise.set(key, projection);
  }
  return projection;
};

/** The only door out of a state, here or through a projection of one's own: live, replay, export and bots alike. */
export const project = (state: State, viewer: Viewer): Tables => projectionOf(state, viewer).of(state);
