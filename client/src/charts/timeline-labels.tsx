import type { SideId } from '@firebreak/shared/base/ids.ts';
import { useMemo } from 'react';
import css from './chart.module.css';
import { type Label, shelve, type Taken, textWidth } from './label-shelf.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { TimelineMarks } from './marks.ts';
import { rungScale } from './rung-lane.tsx';
import type { TimeScale } from './time-scale.ts';

type Written = {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly quiet?: boolean;
};

/** What begins just outside the part shown may still be named in it. */
const AT_EDGE = 8;

type Wish = Label & { readonly at: number };

const onShelf = (
  all: readonly Wish[],
  y: number,
  { left, right }: LaneLayout,
  taken: readonly Taken[] = [],
): Written[] => {
  const wishes = all.filter((w) => w.x >= left - AT_EDGE && w.x <= right + AT_EDGE);
  const at = new Map(wishes.map((w) => [w.key, w.at]));
  return shelve(wishes, left, right, taken).map((l) => ({
    key: l.key,
    text: l.text,
    x: l.left,
    y,
    at: at.get(l.key) ?? 0,
  }));
};

/** What is owed or said on a side's rail is written outside it: the first side's above, the second's below. */
const hotlineLabels = ({ messages, calls }: TimelineMarks, side: SideId, x: TimeScale): Wish[] => [
  ...messages.flatMap((m): Wish[] =>
    m.from === side
      ? [{ key: `${m.id}s`, text: m.label, x: x(m.sentAt), at: m.sentAt, anchor: 'middle', weight: 2 }]
      : m.answers.map((a) => ({
          ...{ key: `${m.id}${a.at}`, text: a.label, x: x(a.at), at: a.at },
          ...{ anchor: 'middle', weight: a.late ? 4 : 2.5 },
        })),
  ),
  ...calls
    .filter((c) => c.from === side)
    .map((c): Wish => ({ key: c.id, text: c.label, x: x(c.at), at: c.at, anchor: 'middle', weight: 5 })),
];

/** Steps stand close: a label keeps clear of those of the rungs above and below it too. */
const RUNG_APART = 14;

const rungLabels = (marks: TimelineMarks, layout: LaneLayout, x: TimeScale): Written[] => {
  const { y } = rungScale(layout, marks.rungs);
  const wishes = marks.sides.flatMap((side) =>
    marks.rungs[side].map((r, i) => ({
      wish: {
        ...{ key: `${side}${i}`, text: r.cause, x: x(r.at) + 6, at: r.at, weight: r.to },
        anchor: 'start' as const,
      },
      y: y(r.to) - 6,
    })),
  );
  const written: Written[] = [];
  for (const { wish, y: at } of wishes.sort((a, b) => b.wish.weight - a.wish.weight || a.wish.at - b.wish.at)) {
    const near = written.filter((w) => Math.abs(w.y - at) < RUNG_APART);
    const taken = near.map((w) => ({ from: w.x, to: w.x + textWidth(w.text) }));
    written.push(...onShelf([wish], at, layout, taken));
  }
  return written;
};

const DOWN_ROWS = 3;
const LEAST_DOWN = 40;

const downLabels = ({ downs }: TimelineMarks, layout: LaneLayout, x: TimeScale): Written[] =>
  downs
    .filter((d) => x(d.to) > layout.left + LEAST_DOWN && x(d.from) < layout.right)
    .map((d, i) => ({
      ...{ key: `${d.label}${d.from}`, text: d.label, at: d.from, quiet: true },
      ...{ x: Math.min(x(d.to), layout.right) - 5, y: layout.rails.A + 22 + (i % DOWN_ROWS) * 16 },
    }));

type TimelineLabelsProps = {
  readonly marks: TimelineMarks;
  readonly layout: LaneLayout;
  readonly x: TimeScale;
  readonly cursorAt: number;
};

/** Words on the marks: whole ones, paler while what they name is still to come. */
export const TimelineLabels = ({ marks, layout, x, cursorAt }: TimelineLabelsProps) => {
  const labels = useMemo(() => {
    return [
      ...onShelf(hotlineLabels(marks, 'A', x), layout.rails.A - 8, layout),
      ...onShelf(hotlineLabels(marks, 'B', x), layout.rails.B + 15, layout),
      ...rungLabels(marks, layout, x),
      ...downLabels(marks, layout, x),
    ];
  }, [marks, layout, x]);
  return (
    <g>
      {labels.map((l) => (
        <text
          key={l.key}
          x={l.x}
          y={l.y}
          textAnchor={l.quiet ? 'end' : 'start'}
          className={l.quiet ? css.quiet : css.strong}
          {...(l.at > cursorAt && { opacity: 0.45 })}
        >
          {l.text}
        </text>
      ))}
    </g>
  );
};
