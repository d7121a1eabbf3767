import type { Text } from '@firebreak/shared/base/text.ts';
import { type ReactNode, useEffect } from 'react';
import { SessionProvider } from '../../connection/session-provider.tsx';
import { useConnectionState, useExercise, usePublic } from '../../connection/use-tables.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { STATES } from '../../ui/states.ts';
import { ClockView } from './clock-view.tsx';
import { CountIn } from './count-in.tsx';
import { GaugeView } from './gauge-view.tsx';
import { JoinView } from './join-view.tsx';
import { Both, Inline, Languages } from './languages.tsx';
import { LinkLine } from './link-line.tsx';
import { Marking } from './marking.tsx';
import { Break, Message } from './notices.tsx';
import css from './projector.module.css';
import { ReplayView } from './replay-view.tsx';
import { readAddress, type View } from './screen-address.ts';
import { SituationView } from './situation-view.tsx';
import { Standing } from './standing.tsx';
import { useAlternation } from './use-alternation.ts';
import { useScreenSession } from './use-screen-session.ts';
import { useWakeLock } from './use-wake-lock.ts';

const OVER = {
  removed: 'removed',
  moved: 'removed',
  'taken-over': 'removed',
  closed: 'over',
  admitted: 'over',
  'old-page': 'oldPage',
  wiped: 'over',
} as const;

const Own = ({ view }: { readonly view: View }) => {
  switch (view) {
    case 'clock':
      return <ClockView />;
    case 'join':
      return <JoinView />;
    case 'situation':
      return <SituationView />;
    case 'gauge':
      return <GaugeView />;
    case 'break':
      return <Break />;
    case 'replay':
      return <ReplayView />;
  }
};

/** The facilitator’s word goes before the view a screen was opened with. */
const Shown = ({ view }: { readonly view: View }) => {
  const screen = usePublic((tables) => tables.screen.it);
  const over = useConnectionState((state) => state.over);
  if (over !== undefined) return <Notice of={words(OVER[over])} />;
  switch (screen?.show.kind) {
    case undefined:
      return <Notice of={words('opening')} />;
    case 'auto':
      return <Own view={view} />;
    case 'message':
      return <Message {...screen.show} />;
    case 'break':
      return <Break until={screen.show.until} />;
    case 'blackout':
      return <div className={css.dark} data-show="blackout" />;
  }
};

const Notice = ({ of }: { readonly of: Text }) => (
  <section className={`${css.notice} ${css.long}`}>
    <h1>
      <Both of={of} />
    </h1>
  </section>
);

const Live = ({ view }: { readonly view: View }) => {
  const exercise = useExercise();
  const dark = usePublic((tables) => tables.screen.it?.show.kind === 'blackout');
  const over = useConnectionState((state) => state.over);
  return (
    <>
      <Marking marking={exercise?.rehearsal ? STATES.rehearsal.word : exercise?.marking} />
      <main className={css.main}>
        {!dark && over === undefined && (
          <div className={css.lines}>
            <LinkLine />
            <Standing />
          </div>
        )}
        <Shown view={view} />
        {!dark && over === undefined && <CountIn />}
      </main>
      <Marking marking={exercise?.rehearsal ? STATES.rehearsal.word : exercise?.marking} />
    </>
  );
};

const Before = ({ children }: { readonly children: ReactNode }) => (
  <>
    <Marking />
    <main className={css.main}>{children}</main>
    <Marking />
  </>
);

/** A screen on a wall: read from the last row, by both sides at once, with nobody at its keys. */
export const ProjectorScreen = ({ exercise }: { readonly exercise: string }) => {
  const { view, theme, lang } = readAddress(location.search);
  const entry = useScreenSession(exercise);
  const { languages, held, toggle } = useAlternation(lang);
  useWakeLock();
  useDocumentTitle(words('title').en);
  useEffect(() => {
    document.documentElement.dataset.screen = '';
    return () => {
      delete document.documentElement.dataset.screen;
    };
  }, []);
  return (
    <Languages value={languages}>
      <div
        className={css.screen}
        data-theme={theme === 'light' ? 'projector-light' : 'projector'}
        data-languages={lang}
      >
        {entry.kind === 'in' && (
          <SessionProvider session={entry.session}>
            <Live view={view} />
          </SessionProvider>
        )}
        {entry.kind === 'entering' && <Before>{null}</Before>}
        {entry.kind === 'refused' && (
          <Before>
            <Notice of={entry.why} />
          </Before>
        )}
        {held !== undefined && (
          <button type="button" className={css.hold} aria-pressed={held} onClick={toggle}>
            <Inline of={words(held ? 'goOn' : 'holdLanguage')} />
          </button>
        )}
      </div>
    </Languages>
  );
};
