/** Which commands an update of ours is of, read from its rows. */
import { SIDES } from '@firebreak/shared/base/ids.ts';
import type { UpdateFrame } from '@firebreak/shared/wire/frames.ts';

type Rows = { readonly [key: string]: Readonly<Record<string, unknown>> };

const callKeys = (rows: Rows): string[] =>
  Object.entries(rows).map(([id, row]) => {
    const state = row.state === 'calling' || row.state === 'ringing' ? 'placed' : String(row.state);
    return `c:${id}:${state}`;
  });

const spokenKeys = (rows: Rows): string[] =>
  Object.values(rows).flatMap(({ spoken }) =>
    (spoken as readonly { readonly words: { readonly text: string } }[]).map(
      ({ words: { text } }) => `s:${text.slice(text.lastIndexOf('~') + 1)}`,
    ),
  );

const seatKeys = (rows: Rows): string[] => Object.entries(rows).map(([seat, { ready }]) => `r:${seat}:${ready}`);

const moved = { A: 'kestria', B: 'aldara' } as const;

const filedKeys = (rows: Rows): string[] => {
  const chances = (rows.worm?.filed as { readonly chances?: Readonly<Record<string, number>> } | undefined)?.chances;
  return SIDES.map((side) => `f:${side}:${chances?.[moved[side]]}`);
};

const beliefKeys = (rows: Rows): string[] =>
  SIDES.flatMap((side) => {
    const filed = rows[`worm:${moved[side]}`]?.filed as Readonly<Record<string, number>> | undefined;
    return filed === undefined ? [] : [`f:${side}:${filed[side]}`];
  });

const READ: Readonly<Record<string, (rows: Rows) => string[]>> = {
  calls: callKeys,
  seats: seatKeys,
  incidents: filedKeys,
  beliefs: beliefKeys,
  messages: (rows) => Object.keys(rows).map((id) => `m:${id}`),
};

export const keysOf = ({ stream, set, more }: UpdateFrame): string[] => {
  if (stream.startsWith('seat')) return [];
  const keys: string[] = more?.calls === undefined ? [] : spokenKeys(more.calls);
  for (const table in set) keys.push(...(READ[table]?.(set[table] as Rows) ?? []));
  return keys;
};
