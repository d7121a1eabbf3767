/** The charts of a scenario, as a reader finds them: what each is about, its regions by name, and their shapes in words. */
import { SIDES, type SideId } from '../base/ids.ts';
import type { Topic } from '../base/message.ts';
import { type Text, text } from '../base/text.ts';
import { TOPIC_NAMES } from '../base/topic-names.ts';
import { type ChartRegion, type ChartState, chartRegions } from '../machine/describe-chart.ts';
import type { Family, Plan } from '../machine/plan.ts';
import type { Machine } from '../machine/step.ts';
import { recipients } from '../scenario/recipients.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ChartGroup } from './chart-groups.ts';
import { stateWords, triggerWords } from './chart-words.ts';
import { reachable } from './reachable.ts';

export type ShapeState = Omit<ChartState, 'key'> & { readonly label: Text };
export type ShapeEdge = {
  readonly from: string;
  readonly to: string;
  readonly triggers: readonly { readonly event: string; readonly label: Text }[];
  /** Not drawn until it is the last move: the ladder may climb any number of rungs at once. */
  readonly far?: true;
};
/** One region in words. Regions that look alike share one. */
export type Shape = { readonly states: readonly ShapeState[]; readonly edges: readonly ShapeEdge[] };

export type ChartInfo = {
  readonly id: string;
  readonly group: ChartGroup;
  readonly title: Text;
  readonly family: Family;
  /** Whose row of the live table it shows; of exchanges, the line whose messages do. */
  readonly machine: string;
  /** `shape`: index into the shapes. */
  readonly regions: readonly { readonly region: string; readonly title: Text; readonly shape: number }[];
};

export type ChartList = { readonly charts: readonly ChartInfo[]; readonly shapes: readonly Shape[] };

const TOP = { phase: text('Exercise', '演习'), plan: text('Planned end', '计划结束') };
const REGIONS: Readonly<Record<string, Text>> = {
  ladder: text('Ladder', '升级阶梯'),
  arming: text('Arming', '备发'),
  tests: text('Line tests', '线路测试'),
  wire: text('Wire', '线路'),
  calls: text('Calls', '通话'),
  delivery: text('Delivery', '传递'),
  reply: text('Answer owed', '应予答复'),
  translation: text('Translation', '翻译'),
  verification: text('Who wrote', '发文者核实'),
  'back:acknowledging': text('Acknowledgement on its way back', '回执返程'),
  'back:standby': text('STANDBY on its way back', 'STANDBY 返程'),
  'back:closing': text('Answer on its way back', '答复返程'),
};
const INJECT_PLAN = text('Plan', '计划');

type Naming = {
  readonly scenario: Scenario;
  readonly family: Family;
  readonly machine: string;
};

const regionTitle = ({ scenario, family, machine }: Naming, region: string): Text => {
  const [kind = '', about = ''] = region.split(':');
  if (family === 'phase') {
    const probe = scenario.probes.find((p) => p.id === about);
    if (probe) return text(`Probe: ${probe.ask.en}`, `测问：${probe.ask.zh}`);
    return region === 'plan' ? TOP.plan : TOP.phase;
  }
  if (family === 'inject' && region === 'plan') return INJECT_PLAN;
  if (family === 'incident' && (region === 'A' || region === 'B')) return scenario.sides[region].name;
  if (family === 'procedure')
    return (
      scenario.procedures.find((p) => p.id === machine.split(':')[0])?.steps.find((s) => s.id === region)?.text ??
      text(region, region)
    );
  if (kind === 'threshold') {
    const t = scenario.thresholds.find(({ id }) => id === about);
    return t ? text(`Rung ${t.rung}: ${t.label.en}`, `第 ${t.rung} 级：${t.label.zh}`) : text(about, about);
  }
  if (kind === 'topic') return TOPIC_NAMES[about as Topic];
  if (family === 'line' && kind === 'verification') {
    const caller = scenario.sides[about as SideId].name;
    return text(`Who calls as ${caller.en}`, `自称${caller.zh}的来电者`);
  }
  return REGIONS[region] ?? text(region, region);
};

const stateLabel = ({ scenario, family, machine }: Naming, region: string, { key }: ChartState): Text => {
  const rung = region === 'ladder' && /^r(\d+)$/.exec(key)?.[1];
  if (rung) {
    const label = scenario.ladder.find((r) => r.rung === Number(rung))?.label;
    return text(`${rung} ${label?.en ?? ''}`, `${rung} ${label?.zh ?? ''}`);
  }
  const told = family === 'inject' && /^d(\d+)$/.exec(key)?.[1];
  if (told) {
    const delivery = scenario.injects.find(({ id }) => id === machine)?.deliveries[Number(told)];
    const to = delivery ? recipients(delivery) : { sides: [], seats: [] };
    const names = [
      ...to.sides.map((side) => scenario.sides[side].name),
      ...to.seats.flatMap((seat) => scenario.seats.find(({ id }) => id === seat)?.office ?? []),
    ];
    return text(`to ${names.map((n) => n.en).join(', ')}`, `致${names.map((n) => n.zh).join('、')}`);
  }
  return stateWords(family, region, key) ?? text(key, key);
};

/** States that the chart can come to: of an inject that goes by the clock, none that watch a condition. */
const entered = ({ states, edges }: ChartRegion): ReadonlySet<string> =>
  reachable(
    { states, edges },
    states.filter((s) => s.first && s.parent === undefined).map((s) => s.id),
  );

const rungOfState = (id: string): number => Number(/^r(\d+)$/.exec(id)?.[1]);

const shapeOf = (naming: Naming, region: string, chart: ChartRegion): Shape => {
  const comes = entered(chart);
  const states = chart.states.filter((s) => comes.has(s.id));
  const byId = new Map(states.map((s) => [s.id, s]));
  const rungs = states
    .flatMap(({ id }) => (Number.isNaN(rungOfState(id)) ? [] : [rungOfState(id)]))
    .sort((a, b) => a - b);
  const isFar = (from: string, to: string): boolean => {
    const [a, b] = [rungOfState(from.split('.')[0] ?? ''), rungOfState(to)];
    return region === 'ladder' && Math.abs(rungs.indexOf(a) - rungs.indexOf(b)) > 1;
  };
  return {
    states: states.map(({ key, ...s }) => ({ ...s, label: stateLabel(naming, region, { key, ...s }) })),
    edges: chart.edges
      .filter(({ from, to }) => byId.has(from) && byId.has(to))
      .map(({ from, to, triggers }) => ({
        ...{ from, to },
        triggers: triggers.map((trigger) => ({
          event: trigger.event,
          label:
            triggerWords(naming.family, region, trigger, byId.get(to)?.key ?? to) ?? text(trigger.event, trigger.event),
        })),
        ...(isFar(from, to) && { far: true as const }),
      })),
  };
};

type Subject = Pick<ChartInfo, 'id' | 'group' | 'title' | 'machine'> & {
  readonly family: Family;
  readonly chart: Machine | undefined;
};

const subjects = (scenario: Scenario, { machines }: Plan): readonly Subject[] => {
  const side = (of: SideId): Subject => ({
    ...{ id: `side-${of}`, group: 'side', title: scenario.sides[of].name },
    ...{ family: 'side', machine: of, chart: machines.side[of] },
  });
  return [
    {
      ...{ id: 'phase', group: 'exercise', title: text('Phase and plan', '阶段与计划') },
      ...{ family: 'phase', machine: 'it', chart: machines.phase.it },
    },
    ...SIDES.map(side),
    ...scenario.incidents.map(
      ({ id, title }): Subject => ({
        ...{ id: `incident-${id}`, group: 'incident', title },
        ...{ family: 'incident', machine: id, chart: machines.incident[id] },
      }),
    ),
    ...scenario.lines.map(
      ({ id, name }): Subject => ({
        ...{ id: `line-${id}`, group: 'line', title: name },
        ...{ family: 'line', machine: id, chart: machines.line[id] },
      }),
    ),
    ...scenario.lines.map(
      ({ id, name }): Subject => ({
        ...{ id: `exchange-${id}`, group: 'exchange', title: name },
        ...{ family: 'exchange', machine: id, chart: machines.exchange[id] },
      }),
    ),
    ...scenario.injects.map(
      ({ id, title }): Subject => ({
        ...{ id: `inject-${id}`, group: 'inject', title },
        ...{ family: 'inject', machine: id, chart: machines.inject[id] },
      }),
    ),
    ...scenario.procedures.flatMap(({ id, title, sides, steps }) =>
      (steps.length === 0 ? [] : sides).map((of): Subject => {
        const { name } = scenario.sides[of];
        const full = text(`${id} ${title.en}, ${name.en}`, `${id} ${title.zh}，${name.zh}`);
        const machine = `${id}:${of}`;
        return {
          ...{ id: `card-${id}-${of}`, group: 'card', title: full },
          ...{ family: 'procedure', machine, chart: machines.procedure[machine] },
        };
      }),
    ),
  ];
};

/** Every chart of a scenario. */
export const chartList = (scenario: Scenario, plan: Plan): ChartList => {
  const shapes: Shape[] = [];
  const known = new Map<string, number>();
  const indexOf = (shape: Shape): number => {
    const key = JSON.stringify(shape);
    const at = known.get(key) ?? shapes.push(shape) - 1;
    known.set(key, at);
    return at;
  };
  const charts = subjects(scenario, plan).flatMap(({ chart, ...subject }): ChartInfo[] => {
    if (!chart) return [];
    const naming = { scenario, family: subject.family, machine: subject.machine };
    const regions = Object.entries(chartRegions(chart)).map(([region, described]) => ({
      ...{ region, title: regionTitle(naming, region) },
      shape: indexOf(shapeOf(naming, region, described)),
    }));
    return [{ ...subject, regions }];
  });
  return { charts, shapes };
};
