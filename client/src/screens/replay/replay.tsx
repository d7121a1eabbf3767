import { Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { ReadOnly } from '../../connection/read-only.ts';
import { ConnectionProvider } from '../../connection/session-provider.tsx';
import { dropDrafts } from '../../device/drafts.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useReplayWords } from '../../i18n/replay-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Frame } from '../../ui/frame.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { apart } from '../../ui/later.ts';
import { Loading } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import css from './replay.module.css';
import { ReplayBar } from './replay-bar.tsx';
import { createReplay, replaySession } from './replay-connection.ts';
import { type Seen, useSeen } from './use-seen.ts';

const SeatScreen = apart(async () => (await import('../desk/desk.tsx')).SeatScreen);

type Ready = Extract<Seen, { readonly kind: 'ready' }>;

const Desk = ({ session, seen }: { readonly session: string; readonly seen: Ready }) => {
  const say = useReplayWords();
  const { who, moments } = seen;
  const [connection] = useState(() => createReplay(session, who.seat ?? ''));
  // Where its reader looked is not kept: the next replay begins as the desk did.
  useEffect(() => () => dropDrafts(replaySession(session)), [session]);
  return (
    <ConnectionProvider of={connection}>
      <ReadOnly value={say('readOnly')}>
        <div className={css.replay}>
          <ReplayBar {...{ session, who, moments, connection }} />
          <div className={css.screen}>
            <Suspense fallback={<Loading />}>
              <SeatScreen />
            </Suspense>
          </div>
        </div>
      </ReadOnly>
    </ConnectionProvider>
  );
};

const Before = ({ session, seen }: { readonly session: string; readonly seen: Seen }) => {
  const say = useReplayWords();
  const text = useText();
  const desk = <Link href={`/desk/${session}`}>{say('toDesk')}</Link>;
  if (seen.kind === 'fetching') return <Loading what={say('fetching')} />;
  if (seen.kind === 'ready') return <Refusal title={say('nothing')} ways={desk} />;
  const { status, message } = seen.failure;
  return (
    <Refusal title={say('refused')} ways={status === 401 ? <Link href="/join">{say('toJoin')}</Link> : desk}>
      {status === 401 ? say('notSignedIn') : text(message)}
    </Refusal>
  );
};

/** A participant's own exercise seen again: the very desk, at any moment, with what it held then and nothing else. */
export const ReplayScreen = ({ session }: { readonly session: string }) => {
  const say = useReplayWords();
  const seen = useSeen(session);
  useDocumentTitle(say('pageTitle'));
  if (seen.kind === 'ready' && seen.moments.length > 0) return <Desk session={session} seen={seen} />;
  return (
    <Frame top={{ left: say('pageTitle') }}>
      <main className={css.before}>
        <h1>{say('pageTitle')}</h1>
        <Before session={session} seen={seen} />
        <LanguageSwitch />
      </main>
    </Frame>
  );
};
