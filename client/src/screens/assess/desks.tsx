import type { SideId } from '@firebreak/shared/base/ids.ts';
import { useConnection } from '../../connection/session-provider.tsx';
import { useSide } from '../../connection/use-tables.ts';
import { useText } from '../../i18n/use-text.ts';
import { useWhiteCellWords } from '../../i18n/white-cell-words.ts';
import { Section } from '../../ui/section.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import css from './assess.module.css';

/** The desks this assessor may read, each in a page of its own. */
export const Desks = ({ side }: { readonly side: SideId | undefined }) => {
  const say = useWhiteCellWords();
  const text = useText();
  const { session } = useConnection();
  const rows = Object.values(useSide((tables) => tables.seats)).filter(
    (seat) => side === undefined || seat.side === side,
  );
  return (
    <Section region title={say('desks')} count={say('desksCount', { n: rows.length })}>
      <ul className={css.desks}>
        {rows.map((seat) => (
          <li key={seat.id} data-desk={seat.id}>
            <span>
              <SideMark side={seat.side} /> {text(seat.office)}
              {seat.holder !== undefined && <span className="q"> · {seat.holder}</span>}
            </span>
            <a
              href={`/assess/${session}/as/${seat.id}`}
              target="_blank"
              rel="noopener"
              aria-label={`${say('seeDesk')}: ${text(seat.office)}`}
            >
              {say('seeDesk')}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
