import type { Text } from '@firebreak/shared/base/text.ts';
import type { Shape, ShapeEdge, ShapeState } from '@firebreak/shared/view/chart-list.ts';
import type { Box, DrawnEdge, DrawnShape, DrawnState } from '@firebreak/shared/wire/chart.ts';
import type { ElkExtendedEdge, ElkNode } from 'elkjs';

/** Answers a graph with the same graph placed. */
export type Elk = { readonly layout: (graph: ElkNode) => Promise<ElkNode> };

const LINE = 16;
const HAN = /[⺀-鿿　-〿＀-￯]/;

/** A guess, on the wide side: the server has no fonts. At 12 px. */
const widthOf = (words: string): number =>
  Math.ceil([...words].reduce((sum, sign) => sum + (HAN.test(sign) ? 12.5 : 6.7), 0));

/** One drawing serves both languages. */
const room = (labels: readonly Text[]): { readonly width: number; readonly height: number } => ({
  width: Math.max(...labels.flatMap(({ en, zh }) => [widthOf(en), widthOf(zh)])) + 4,
  height: labels.length * LINE,
});

/** Of a state: a glyph and NOW before its words when it is active, and some air. */
const MARK = 70;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeLabel': '3',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  // As the scenario and the machines name them: what comes first stands first.
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.randomSeed': '1',
};

const holds = (states: readonly ShapeState[], id: string): boolean => states.some(({ parent }) => parent === id);

/** The ladder climbs upwards, everything else reads down. */
const graphOf = ({ states, edges }: Shape): ElkNode => {
  const node = (state: ShapeState): ElkNode => {
    const { width } = room([state.label]);
    if (!holds(states, state.id)) return { id: state.id, width: width + MARK, height: 30 };
    return {
      id: state.id,
      layoutOptions: {
        'elk.padding': '[top=30,left=10,bottom=10,right=10]',
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        'elk.nodeSize.minimum': `(${width + MARK}, 30)`,
      },
      children: states.filter(({ parent }) => parent === state.id).map(node),
    };
  };
  const isLadder = edges.some(({ far }) => far);
  return {
    id: '',
    layoutOptions: { ...OPTIONS, 'elk.direction': isLadder ? 'UP' : 'DOWN' },
    children: states.filter(({ parent }) => parent === undefined).map(node),
    edges: edges.flatMap((edge, index) => (edge.far ? [] : [edgeOf(edge, index)])),
  };
};

const edgeOf = ({ from, to, triggers }: ShapeEdge, index: number): ElkExtendedEdge => ({
  id: `edge ${index}`,
  sources: [from],
  targets: [to],
  // Its words count here by their room alone; one without any would not be placed.
  labels: [{ text: to, ...room(triggers.map(({ label }) => label)) }],
});

type Placed = { readonly x: number; readonly y: number };

const boxAt = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>, at: Placed): Box => ({
  x: Math.round(x + at.x),
  y: Math.round(y + at.y),
  width: Math.round(width),
  height: Math.round(height),
});

/** Places are relative to what holds them; a drawing wants them all from one corner. */
const boxesIn = (node: ElkNode, at: Placed, found: Map<string, Box>): ReadonlyMap<string, Box> => {
  for (const child of node.children ?? []) {
    const box = boxAt(child, at);
    found.set(child.id, box);
    boxesIn(child, box, found);
  }
  return found;
};

const drawnEdge = (edge: ShapeEdge, placed: ElkExtendedEdge | undefined, at: Placed): DrawnEdge => {
  const section = placed?.sections?.[0];
  const label = placed?.labels?.[0];
  const bends = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
  return {
    ...edge,
    points: bends.map(({ x, y }) => [Math.round(x + at.x), Math.round(y + at.y)] as const),
    ...(label && { label: boxAt(label, at) }),
  };
};

/** Where every state and every transition of a region stands. The same shape comes out the same, byte for byte. */
export const layOut = async (elk: Elk, shape: Shape): Promise<DrawnShape> => {
  const placed = await elk.layout(graphOf(shape));
  const boxes = boxesIn(placed, { x: 0, y: 0 }, new Map());
  const edges = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    ...{ width: Math.ceil(placed.width ?? 0), height: Math.ceil(placed.height ?? 0) },
    states: shape.states.map(
      (state): DrawnState => ({ ...state, ...boxAt({}, { x: 0, y: 0 }), ...boxes.get(state.id) }),
    ),
    edges: shape.edges.map((edge, index) => {
      const found = edges.get(`edge ${index}`);
      // An edge is placed from the corner of what holds both its ends, which ELK names.
      const container = (found as { readonly container?: string } | undefined)?.container ?? '';
      return drawnEdge(edge, found, boxes.get(container) ?? { x: 0, y: 0 });
    }),
  };
};
