import { apply, type Tables } from '@firebreak/shared/view/update.ts';
import type { UpdateFrame, ViewFrame } from '@firebreak/shared/wire/frames.ts';

/** What this page holds of each of its audiences, and the number it holds it at. */
export type Streams = { readonly [stream: string]: { readonly n: number; readonly tables: Tables } };

/** A view stands for everything before it. */
export const takeView = (streams: Streams, { stream, n, tables }: ViewFrame): Streams => ({
  ...streams,
  [stream]: { n, tables },
});

export type Taken = { readonly kind: 'applied'; readonly streams: Streams } | { readonly kind: 'repeat' | 'gap' };

/** Only the next number is applied. An older one is a repeat; a later one means something is missing. */
export const takeUpdate = (streams: Streams, frame: UpdateFrame): Taken => {
  const held = streams[frame.stream];
  if (!held || frame.n > held.n + 1) return { kind: 'gap' };
  if (frame.n <= held.n) return { kind: 'repeat' };
  return {
    kind: 'applied',
    streams: { ...streams, [frame.stream]: { n: frame.n, tables: apply(held.tables, frame) } },
  };
};

/** For `hello`: the server then sends what is missing, or a whole view. */
export const numbersHeld = (streams: Streams): Record<string, number> =>
  Object.fromEntries(Object.entries(streams).map(([stream, held]) => [stream, held.n]));

/** All streams as one set of tables. A table keeps its identity while nothing in it changes. */
export const mergeStreams = (streams: Streams): Tables => {
  const merged: { [table: string]: Tables[string] } = {};
  for (const { tables } of Object.values(streams)) {
    for (const [name, table] of Object.entries(tables)) {
      const before = merged[name];
      merged[name] = before ? { ...before, ...table } : table;
    }
  }
  return merged;
};
