import { text } from '@firebreak/shared/base/text.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { api, type Failure } from '../../connection/http.ts';
import { switchLanguage } from '../../i18n/define-words.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { Loading } from '../../ui/loading.tsx';
import { dropSession, heldSession, holdSession } from './held-session.ts';
import { JoinForm } from './join-form.tsx';
import { JoinPage, type Marked } from './join-page.tsx';
import { JoinRefusal } from './join-refusal.tsx';
import { SeatLinkForm } from './seat-link-form.tsx';
import { dropSeatToken, takeLinkLanguage, takeSeatToken } from './seat-token.ts';
import { Waiting } from './waiting.tsx';

type JoinScreenProps = { readonly door: 'code' | 'seat-link' };

type Stage =
  | { readonly kind: 'returning'; readonly session: string }
  | { readonly kind: 'code'; readonly after?: Failure }
  | { readonly kind: 'seat-link'; readonly token: string | undefined }
  | { readonly kind: 'waiting'; readonly answer: SessionAnswer };

const ended = (code: 'removed' | 'exercise-over'): Failure => ({ code, status: 401, message: text('', '') });

/** The link opens in the language that was chosen for it; whoever it is for may switch. */
const openLink = (): Stage => {
  const language = takeLinkLanguage();
  if (language) void switchLanguage(language);
  return { kind: 'seat-link', token: takeSeatToken() };
};

const firstStage = (door: JoinScreenProps['door']): Stage => {
  if (door === 'seat-link') return openLink();
  const held = heldSession();
  return held === undefined ? { kind: 'code' } : { kind: 'returning', session: held };
};

export const JoinScreen = ({ door }: JoinScreenProps) => {
  const say = useJoinWords();
  const [, navigate] = useLocation();
  const [stage, setStage] = useState(() => firstStage(door));
  const [found, setFound] = useState<Marked>();
  const title = say(stage.kind === 'waiting' ? 'waiting' : stage.kind === 'seat-link' ? 'yourSeat' : 'title');
  useDocumentTitle(title);

  /** A kept session goes straight in; one that may only wait, waits. */
  const take = (answer: SessionAnswer): void => {
    holdSession(answer.session);
    if (door === 'seat-link') dropSeatToken();
    if (answer.kind === 'applicant') setStage({ kind: 'waiting', answer });
    else navigate(`/desk/${answer.session}`, { replace: true });
  };
  const restart = (after?: Failure): void => {
    dropSession();
    setStage({ kind: 'code', ...(after && { after }) });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per held session
  useEffect(() => {
    if (stage.kind !== 'returning') return;
    let stale = false;
    void api.session(stage.session).then((found) => {
      if (stale) return;
      if (found.ok && found.value.kind !== 'facilitator') take(found.value);
      else if (found.ok || found.error.status === 401) restart();
      else setStage({ kind: 'code', after: found.error });
    });
    return () => {
      stale = true;
    };
  }, [stage]);

  useEffect(() => {
    if (door !== 'seat-link') return;
    // Another seat link pasted into the address of this very page loads nothing anew.
    const onHash = (): void => setStage(openLink());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [door]);

  return (
    <JoinPage title={title} of={stage.kind === 'waiting' ? stage.answer : found}>
      {stage.kind === 'returning' && <Loading />}
      {stage.kind === 'seat-link' && (
        <SeatLinkForm
          key={stage.token}
          token={stage.token}
          onJoined={take}
          onFound={setFound}
          onUseCode={() => setStage({ kind: 'code' })}
        />
      )}
      {stage.kind === 'waiting' && (
        <Waiting
          answer={stage.answer}
          onAdmitted={take}
          onOver={(why) => restart(why && ended(why === 'over' ? 'exercise-over' : 'removed'))}
        />
      )}
      {stage.kind === 'code' && (
        <>
          {stage.after && <JoinRefusal failure={stage.after} />}
          <JoinForm
            onJoined={take}
            onFound={setFound}
            onSeatToken={(token) => setStage({ kind: 'seat-link', token })}
          />
        </>
      )}
    </JoinPage>
  );
};
