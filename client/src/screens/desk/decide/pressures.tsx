import { useSide } from '../../../connection/use-tables.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useEnded } from '../gate.ts';
import { Countdown } from '../times.tsx';
import css from './decide.module.css';

/** Clocks at home: parliament, the press. They run whether or not anything is decided. */
export const Pressures = () => {
  const text = useText();
  const rows = Object.values(useSide((t) => t.pressures));
  const ended = useEnded();
  if (ended || rows.length === 0) return null;
  return (
    <ul className={css.pressures}>
      {rows.map((row) => (
        <li key={row.id} data-pressure={row.id}>
          <Icon name="time" /> {text(row.label)}{' '}
          <b>
            <Countdown to={row.dueAt} />
          </b>
        </li>
      ))}
    </ul>
  );
};
