import type { Text } from '@firebreak/shared/base/text.ts';
import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';
import type { ChartChoice } from './chart-choices.ts';

/** What the server says a region waits for; undefined where it says nothing. */
export const waitsOf = (
  { chart, row }: Pick<ChartChoice, 'chart' | 'row'>,
  region: string,
  tables: Pick<FacilitatorTables, 'thresholds' | 'lines' | 'rundown'>,
): Text | undefined => {
  const [, machine = ''] = row.split('/');
  switch (chart.family) {
    case 'side':
      return tables.thresholds[region.replace(/^threshold:/, '')]?.waits;
    case 'line':
      return region === 'wire' ? tables.lines[machine]?.waits : undefined;
    case 'inject':
      return region === 'plan' ? tables.rundown[machine]?.waitsFor : undefined;
    default:
      return undefined;
  }
};
