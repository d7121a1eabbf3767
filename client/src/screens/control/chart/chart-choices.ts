import type { Text } from '@firebreak/shared/base/text.ts';
import type { ChartGroup } from '@firebreak/shared/view/chart-groups.ts';
import type { ChartInfo } from '@firebreak/shared/view/chart-list.ts';
import type { ControlMessageRow } from '@firebreak/shared/view/control-tables.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';

/** One entry of the list: a chart of the scenario, shown with the live row of this key. */
export type ChartChoice = {
  readonly id: string;
  readonly group: ChartGroup;
  readonly title: Text;
  readonly chart: ChartInfo;
  readonly row: string;
};

const plain = (s: string): Text => ({ en: s, zh: s });

/** An exchange is chosen by its number; its chart is that of its line. */
const exchanges = (charts: readonly ChartInfo[], messages: Table<ControlMessageRow>): readonly ChartChoice[] => {
  const byLine = new Map(charts.flatMap((c) => (c.group === 'exchange' ? [[c.machine, c] as const] : [])));
  const sent = Object.values(messages).sort((a, b) => (b.sentAt ?? Infinity) - (a.sentAt ?? Infinity));
  return sent.flatMap((m): ChartChoice[] => {
    const chart = byLine.get(m.line);
    const title = plain(`${m.number ?? '—'} ${m.type}`);
    return chart ? [{ id: `message-${m.id}`, group: 'exchange', title, chart, row: `exchange/${m.id}` }] : [];
  });
};

/** Everything that can be looked at, in the order of the list. */
export const chartChoices = (
  charts: readonly ChartInfo[],
  messages: Table<ControlMessageRow>,
): readonly ChartChoice[] => [
  ...charts.flatMap((chart): ChartChoice[] =>
    chart.group === 'exchange'
      ? []
      : [
          {
            ...{ id: chart.id, group: chart.group, title: chart.title, chart },
            row: `${chart.family}/${chart.machine}`,
          },
        ],
  ),
  ...exchanges(charts, messages),
];
