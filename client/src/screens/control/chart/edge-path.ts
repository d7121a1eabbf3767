import type { Box, DrawnEdge } from '@firebreak/shared/wire/chart.ts';

type Point = readonly [x: number, y: number];

/** Where the server drew no line, one from box to box beside them. */
const beside = (from: Box, to: Box): readonly Point[] => {
  const x = Math.max(from.x + from.width, to.x + to.width);
  return [
    [from.x + from.width, from.y + from.height / 2],
    [x + 14, from.y + from.height / 2],
    [x + 14, to.y + to.height / 2],
    [to.x + to.width, to.y + to.height / 2],
  ];
};

const SIZE = 7;

/** The head of an arrow that comes from `before` to `end`: three corners. Lines run level or upright. */
const headOf = ([bx, by]: Point, [x, y]: Point): string => {
  const long = Math.hypot(x - bx, y - by) || 1;
  const [dx, dy] = [(x - bx) / long, (y - by) / long];
  const [rx, ry] = [x - dx * SIZE, y - dy * SIZE];
  const half = SIZE / 2;
  return `${x},${y} ${rx - dy * half},${ry + dx * half} ${rx + dy * half},${ry - dx * half}`;
};

/** As `points` attributes of a line and of its arrow head. */
export const edgePath = (
  edge: DrawnEdge,
  boxes: ReadonlyMap<string, Box>,
): { readonly line: string; readonly head: string } | undefined => {
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
  const points = edge.points.length > 0 ? edge.points : from && to ? beside(from, to) : [];
  const [before, end] = [points.at(-2), points.at(-1)];
  if (!before || !end) return undefined;
  return { line: points.map((p) => p.join(',')).join(' '), head: headOf(before, end) };
};
