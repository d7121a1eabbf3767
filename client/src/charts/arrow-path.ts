const LENGTH = 8;
const HALF = 4;

export type ArrowPath = { readonly shaft: string; readonly head: string };

/** An arrow as two paths, px: many arrows are then two elements, not twice as many. The head ends at (x2, y2). */
export const arrowPath = (x1: number, y1: number, x2: number, y2: number): ArrowPath => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - dx * LENGTH, y2 - dy * LENGTH];
  const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return {
    shaft: `M${at(x1, y1)}L${at(x2 - dx * HALF, y2 - dy * HALF)}`,
    head: `M${at(x2, y2)}L${at(bx - dy * HALF, by + dx * HALF)}L${at(bx + dy * HALF, by - dx * HALF)}z`,
  };
};
