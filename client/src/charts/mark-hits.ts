import { otherSide, SIDES } from '@firebreak/shared/base/ids.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { TimelineMarks } from './marks.ts';
import type { TimeScale } from './time-scale.ts';

/** Where a mark can be pointed at, px, and what it says then. */
export type MarkHit = { readonly x: number; readonly y: number; readonly label: string };

const NEAR_X = 7;
const NEAR_Y = 9;

/** Every mark of the timeline by the places at which it is drawn. Spans answer at their beginning. */
export const markHits = (marks: TimelineMarks, layout: LaneLayout, x: TimeScale): readonly MarkHit[] => {
  const { rails, phase, injects, acts } = layout;
  return [
    ...marks.phases.map((p) => ({ x: x(p.from), y: phase + 9, label: p.label })),
    ...SIDES.flatMap((side) => [
      ...marks.injects[side].map((i) => ({ x: x(i.at), y: injects[side], label: i.label })),
      ...marks.acts[side].map((a) => ({ x: x(a.at), y: acts[side], label: a.label })),
    ]),
    ...marks.facilitator.map((a) => ({ x: x(a.at), y: acts.facilitator, label: a.label })),
    ...marks.messages.flatMap((m): MarkHit[] => [
      { x: x(m.sentAt), y: rails[m.from], label: m.label },
      ...(m.receivedAt === undefined ? [] : [{ x: x(m.receivedAt), y: rails[otherSide(m.from)], label: m.label }]),
      ...m.answers.map((a) => ({ x: x(a.at), y: rails[otherSide(m.from)], label: a.label })),
    ]),
    ...marks.calls.map((c) => ({ x: x(c.at), y: rails[c.from], label: c.label })),
  ];
};

/** The mark under the pointer, if one is near enough. */
export const hitAt = (hits: readonly MarkHit[], px: number, py: number): MarkHit | undefined => {
  let best: MarkHit | undefined;
  for (const hit of hits) {
    if (Math.abs(hit.x - px) > NEAR_X || Math.abs(hit.y - py) > NEAR_Y) continue;
    if (!best || Math.abs(hit.x - px) < Math.abs(best.x - px)) best = hit;
  }
  return best;
};
