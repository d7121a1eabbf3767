import { parseArgs } from 'node:util';

export const BENCHES = ['live', 'fold', 'append', 'simulate', 'seek', 'memory', 'bundles', 'rooms'] as const;
export type Bench = (typeof BENCHES)[number];

export type Options = {
  readonly quick: boolean;
  readonly only: readonly Bench[];
  readonly json?: string;
  /** Folder for a CPU profile of our server in the live bench. */
  readonly profile?: string;
  /** Live rooms: one step at this number instead of the search for the most. */
  readonly rooms?: number;
};

export const USAGE = `npm run bench -- [options]
  --quick         a minute or two; figures are rougher
  --only NAME     one bench, or several with commas: ${BENCHES.join(', ')}
  --json FILE     also write the rows, the steps and the machine to FILE
  --rooms N       live: measure N rooms only, instead of looking for the most
  --profile DIR   live: write a CPU profile of our server into DIR`;

/** Throws an error that says what is wrong with the arguments. */
export const readOptions = (args: readonly string[]): Options | 'help' => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'string' },
      rooms: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const only = (values.only ?? BENCHES.join(',')).split(',').map((name) => {
    const known = BENCHES.find((bench) => bench === name.trim());
    if (known === undefined) throw new Error(`there is no bench "${name}"; there is: ${BENCHES.join(', ')}`);
    return known;
  });
  const rooms = values.rooms === undefined ? undefined : Number(values.rooms);
  if (rooms !== undefined && !(Number.isInteger(rooms) && rooms > 0))
    throw new Error('--rooms must be a number from 1');
  const { quick, json, profile } = values;
  return {
    ...{ quick, only },
    ...(json !== undefined && { json }),
    ...(profile !== undefined && { profile }),
    ...(rooms !== undefined && { rooms }),
  };
};
