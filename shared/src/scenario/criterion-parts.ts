import type { Condition } from './condition.ts';
import type { Criterion } from './criterion.ts';

/** Its conditions, each under the name it has there. */
export const partsOf = ({ is }: Criterion): Readonly<Record<string, Condition>> => {
  if ('firstAt' in is) return { firstAt: is.firstAt };
  if ('never' in is) return { never: is.never };
  if ('before' in is) return { this: is.before.this, that: is.before.that };
  const { of, comes } = is.within;
  return { ...(of && { of }), comes };
};
