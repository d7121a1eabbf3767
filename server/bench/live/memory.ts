/** What a running exercise keeps in the server's memory: with nobody connected, and with its nine members. */
import { withFolder } from '../folder.ts';
import type { Options } from '../options.ts';
import type { Row } from '../row.ts';
import { startOurs } from './ours.ts';

const MB = 2 ** 20;
const AIM_MB = 1.5;
const NOBODY = { update: () => {}, lost: () => {} };

export const measureMemory = ({ quick }: Options): Promise<readonly Row[]> =>
  withFolder(async (folder) => {
    const { server, openRoom, openExercise } = await startOurs(folder);
    try {
      /** Grows by `count`; bytes for each, of the process and of the heap. */
      const grow = async (count: number, open: () => Promise<unknown>) => {
        // The first few load code and compile the scenario: they are not what one more costs.
        for (let i = 0; i < 5; i++) await open();
        const before = await server.collected();
        for (let i = 0; i < count; i++) await open();
        const after = await server.collected();
        return { rss: (after.rss - before.rss) / count / MB, heap: (after.heap - before.heap) / count / MB };
      };
      const empty = quick ? 100 : 300;
      const full = quick ? 30 : 100;
      const alone = await grow(empty, openExercise);
      const live = await grow(full, () => openRoom(NOBODY));
      const note = `${empty} running exercises of one scenario with its seats taken, 30 minutes in; then ${full} more with nine connected members each. After a full garbage collection.`;
      const row = (what: string, ours: number): Row => ({ bench: 'memory', what, ours, unit: 'MB' });
      return [
        { ...row('a running exercise, process', alone.rss), aim: { most: AIM_MB }, note },
        row('a running exercise, heap', alone.heap),
        { ...row('the same with 9 members, process', live.rss), aim: { most: AIM_MB } },
        row('the same with 9 members, heap', live.heap),
      ];
    } finally {
      await server.stop();
    }
  });
