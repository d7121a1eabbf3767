import type { RegionTwin } from '@firebreak/shared/view/chart-twin.ts';
import type { DrawnEdge, DrawnShape, DrawnState } from '@firebreak/shared/wire/chart.ts';
import { useEffect, useId, useRef } from 'react';
import { useChartWords } from '../../../i18n/chart-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import css from './chart.module.css';
import { edgePath } from './edge-path.ts';

type Drawn = { readonly shape: DrawnShape; readonly twin: RegionTwin };

const LINE = 16;

const Edge = ({ edge, shape, twin }: Drawn & { readonly edge: DrawnEdge }) => {
  const text = useText();
  const last = twin.wasLast(edge);
  const leads = twin.leads(edge);
  const over = !twin.reachable.has(edge.from);
  if (edge.far && !last) return null;
  const path = edgePath(edge, new Map(shape.states.map((s) => [s.id, s])));
  if (!path) return null;
  const { label } = edge;
  return (
    <g
      className={[css.edge, last && css.last, leads && css.leads, over && !last && css.over].filter(Boolean).join(' ')}
      data-edge={`${edge.from} ${edge.to}`}
      {...(last && { 'data-last': '' })}
    >
      <polyline points={path.line} />
      <polygon points={path.head} />
      {label &&
        edge.triggers.map((trigger, index) => (
          <text key={trigger.event} x={label.x + 2} y={label.y + 12 + LINE * index}>
            {text(trigger.label)}
          </text>
        ))}
    </g>
  );
};

const State = ({ state, twin }: Pick<Drawn, 'twin'> & { readonly state: DrawnState }) => {
  const say = useChartWords();
  const text = useText();
  const active = twin.active.has(state.id);
  const over = !twin.reachable.has(state.id);
  const { x, y, width, height } = state;
  return (
    <g
      className={[css.state, active && css.active, over && css.over].filter(Boolean).join(' ')}
      data-state-id={state.id}
      {...(active && { 'data-active': '' })}
      {...(over && { 'data-over': '' })}
    >
      <rect x={x} y={y} width={width} height={height} rx="2" />
      {active && <path className={css.mark} d={`M${x + 9} ${y + 9.5}l9 5.500-9 5.500Z`} />}
      <text x={x + (active ? 23 : 10)} y={y + 19}>
        {active && <tspan className={css.tag}>{say('now')} </tspan>}
        {text(state.label)}
      </text>
    </g>
  );
};

/** `first`: of several on the page, the one whose place decides where the page opens. */
type RegionProps = Drawn & { readonly title: string; readonly first: boolean };

/** Own SVG on the server's coordinates. What it shows its twin says: to a screen reader it is one picture with a name. */
export const RegionDrawing = ({ shape, twin, title, first }: RegionProps) => {
  const id = useId();
  const say = useChartWords();
  const drawing = useRef<SVGSVGElement>(null);
  // Opened where the machine stands; from then on it stays where its reader puts it.
  useEffect(() => {
    const now = drawing.current?.querySelector('[data-active]');
    const canvas = drawing.current?.parentElement;
    if (!now || !canvas) return;
    const [at, within] = [now.getBoundingClientRect(), canvas.getBoundingClientRect()];
    canvas.scrollLeft += at.left + at.width / 2 - (within.left + within.width / 2);
    if (first) now.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [first]);
  // The last move lies on top.
  const edges = [...shape.edges].sort((a, b) => Number(twin.wasLast(a)) - Number(twin.wasLast(b)));
  const inner = (s: DrawnState): boolean => s.parent !== undefined;
  const states = [...shape.states].sort((a, b) => Number(inner(a)) - Number(inner(b)));
  const aside = shape.edges.some((edge) => edge.far) ? 24 : 4;
  return (
    <svg
      ref={drawing}
      className={css.drawing}
      role="img"
      aria-labelledby={id}
      width={shape.width + aside}
      height={shape.height}
      viewBox={`0 0 ${shape.width + aside} ${shape.height}`}
    >
      <title id={id}>{`${title}. ${say('drawn')}`}</title>
      {states.map((state) => (
        <State key={state.id} state={state} twin={twin} />
      ))}
      {edges.map((edge) => (
        <Edge key={`${edge.from} ${edge.to}`} edge={edge} shape={shape} twin={twin} />
      ))}
    </svg>
  );
};
