import { Changes, type Tables, type Update } from '../view/update.ts';

/** The update that leads from one view to another: what a stream would send. */
export const difference = (before: Tables, after: Tables): Update | undefined => {
  const changes = new Changes();
  for (const name in after) changes.take(name, new Map(Object.entries(before[name] ?? {})), after[name] ?? {});
  return changes.all();
};
