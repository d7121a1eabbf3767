import { HeldTable } from '../view/held-table.ts';
import { Changes, type Tables, type Update } from '../view/update.ts';

/** The update that leads from one view to another: what a stream would send. */
export const difference = (before: Tables, after: Tables): Update | undefined => {
  const changes = new Changes();
  for (const name in after) {
    const held = new HeldTable(name);
    for (const [tables, to] of [
      [before, new Changes()],
      [after, changes],
    ] as const) {
      held.begin(to);
      for (const [key, row] of Object.entries(tables[name] ?? {})) held.set(key, row);
      held.end();
    }
  }
  return changes.all();
};
