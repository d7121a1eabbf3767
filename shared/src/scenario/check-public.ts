/** Public screens hang where both sides see them: what stands in public must have been told to both. */
import type { Draft } from './draft.ts';
import { type Fault, fault } from './fault.ts';
import { mustHear, PUBLIC_SOURCES } from './public-act.ts';

export const checkPublic = (draft: Draft): Fault[] =>
  draft.injects.flatMap(({ at, item }) => {
    if (item.public === undefined) return [];
    const told = item.deliveries.filter((d) => PUBLIC_SOURCES.includes(d.source.kind)).map((d) => d.to);
    const deaf = mustHear(item).filter((side) => !told.includes(side) && !told.includes('all'));
    return deaf.map((side) =>
      fault(
        ['injects', at, 'public'],
        'public-told-to-one-side',
        `The inject "${item.id}" stands in public, but side ${side} is not told of it.`,
        `Deliver it to the whole of side ${side} from a source of kind ${PUBLIC_SOURCES.join(', ')}, or take "public" away.`,
      ),
    );
  });
