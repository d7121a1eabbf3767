import type { Viewer } from '../base/viewer.ts';
import type { State } from '../core/state.ts';
import { facilitatorSpecs } from './facilitator.ts';
import { keptProjections } from './kept-projections.ts';
import { newAfterwardsProjection } from './project-afterwards.ts';
import { Projection } from './projection.ts';
import { publicSpecs } from './public.ts';
import { seatReadSpecs, seatSpecs } from './seat.ts';
import { assessorSpecs } from './white-cell.ts';

/** A projection that remembers nothing yet. There is no default viewer. */
export const newProjection = (state: State, viewer: Viewer): Projection => {
  const { plan, opening } = state;
  const { scenario } = opening;
  switch (viewer.kind) {
    case 'side':
    case 'white-cell':
      return newAfterwardsProjection(state, viewer);
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
    case 'assessor':
      return new Projection(assessorSpecs(scenario, viewer.name, viewer.side));
    case 'public':
      return new Projection(publicSpecs());
  }
};

/** The only door out of a state, here or through a projection of one's own: live, replay, export and bots alike. */
export const project = keptProjections(newProjection);
