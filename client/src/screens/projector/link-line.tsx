import { useDeviceNow } from '../../connection/use-now.ts';
import { useConnectionState } from '../../connection/use-tables.ts';
import { elapsed } from '../../format/duration.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { STATES } from '../../ui/states.ts';
import { Inline } from './languages.tsx';
import css from './projector.module.css';

const Lost = ({ link }: { readonly link: 'connecting' | 'reconnecting' | 'offline' }) => {
  const since = useConnectionState((state) => state.linkSince);
  const now = useDeviceNow();
  const { glyph, word } = STATES[link];
  return (
    <p className={css.link} role="status" data-link={link}>
      <Icon name={glyph} /> <Inline of={word} />
      {link !== 'connecting' && <Inline of={words('viewAge', { age: elapsed(now - since) })} />}
    </p>
  );
};

/** Nothing while live; otherwise in words what is shown and how old it is. */
export const LinkLine = () => {
  const link = useConnectionState((state) => state.link);
  return link === 'live' ? null : <Lost link={link} />;
};
