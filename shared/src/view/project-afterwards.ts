/**
 * What the debrief shows of a state: what a side saw, and the white cell's own. They decide nothing, so whoever only reads
 * a log loads none of the deciders that a facilitator's view needs (it says which acts can be taken back).
 */
import type { Viewer } from '../base/viewer.ts';
import type { State } from '../core/state.ts';
import { keptProjections } from './kept-projections.ts';
import { Projection } from './projection.ts';
import { sideSpecs } from './side.ts';
import { whiteCellSpecs } from './white-cell.ts';

export type AfterwardsViewer = Extract<Viewer, { readonly kind: 'side' | 'white-cell' }>;

export const newAfterwardsProjection = ({ opening: { scenario } }: State, viewer: AfterwardsViewer): Projection =>
  new Projection(viewer.kind === 'side' ? sideSpecs(scenario, viewer.side) : whiteCellSpecs(scenario));

/** As `project` gives it, for these viewers. */
export const projectAfterwards = keptProjections(newAfterwardsProjection);
