import type { ReactNode } from 'react';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useControlWords } from '../../../i18n/control-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Section, SectionEnd } from '../../../ui/section.tsx';
import css from './apart.module.css';
import { openWindow, setApart, useApart } from './apart.ts';
import type { PanelId } from './panels.ts';

type PanelProps = { readonly id: PanelId; readonly children: ReactNode };

const TITLES = { rundown: 'rundown', ladders: 'ladders', lines: 'lines', seats: 'seats', log: 'lastActions' } as const;

const OwnWindow = ({ id }: { readonly id: PanelId }) => {
  const say = useControlWords();
  const { session } = useConnection();
  const address = `/control/${session}/panel/${id}`;
  return (
    <a
      className={css.out}
      href={address}
      target="_blank"
      rel="noopener opener"
      aria-label={say('ownWindowOf', { what: say(TITLES[id]) })}
      title={say('ownWindow')}
      onClick={(event) => {
        event.preventDefault();
        openWindow(id, address);
      }}
    >
      <Icon name="apart" />
    </a>
  );
};

/** One panel of control, with the way to a window of its own; while it stands in one, the way back. */
export const Panel = ({ id, children }: PanelProps) => {
  const say = useControlWords();
  const apart = useApart().includes(id);
  if (!apart) return <SectionEnd value={<OwnWindow id={id} />}>{children}</SectionEnd>;
  return (
    <Section
      title={say(TITLES[id])}
      count={say('inOwnWindow')}
      note={
        <Button kind="word" onPress={() => setApart(id, false)}>
          {say('bringBack')}
        </Button>
      }
    />
  );
};
