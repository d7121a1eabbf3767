import { text } from '../base/text.ts';
import { recordsOf } from './chronicle.ts';
import type { Evidence, Finding } from './finding.ts';

/** A rung that a facilitator set says nothing of the side: whoever reads the run is told first. */
export const adjusted = ({ chronicle, names }: Evidence): Finding[] =>
  recordsOf(chronicle, 'rungOverridden').map(({ seq, at, event }): Finding => {
    const { side, from, to, reason } = event;
    const who = names.side(side);
    const moved = recordsOf(chronicle, 'rungChanged').find((r) => r.cause === seq);
    return {
      ...{ id: `adjusted:${seq}`, kind: 'adjusted', seq, at, weight: 95 },
      headline: text(`Facilitator-adjusted: ${who.en} put on rung ${to}`, `导调调整：${who.zh}被调至第 ${to} 级`),
      sentence: text(
        `The facilitator took ${who.en} from rung ${from} to rung ${to}; what follows on its ladder is not its own doing alone.`,
        `导调员将${who.zh}由第 ${from} 级调至第 ${to} 级；其后该方级别的变化不全出于自身行动。`,
      ),
      detail: text(`“${reason}”`, `“${reason}”`),
      records: [seq, ...(moved ? [moved.seq] : [])],
    };
  });
