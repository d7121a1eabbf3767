/** GET /api/exercises/:id/chart: every chart of the exercise, laid out. The facilitator's alone: it tells of thresholds. */
import type { ChartInfo, ShapeEdge, ShapeState } from '../view/chart-list.ts';

/** In px, from the top left of its region. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type DrawnState = ShapeState & Box;
/** `points`: where it begins, bends and ends; none for one that is `far`. `label`: where its words stand. */
export type DrawnEdge = ShapeEdge & {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly label?: Box;
};
export type DrawnShape = {
  readonly width: number;
  readonly height: number;
  readonly states: readonly DrawnState[];
  readonly edges: readonly DrawnEdge[];
};

export type ChartAnswer = { readonly charts: readonly ChartInfo[]; readonly shapes: readonly DrawnShape[] };
