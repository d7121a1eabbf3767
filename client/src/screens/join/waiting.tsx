import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { api } from '../../connection/http.ts';
import { SessionProvider } from '../../connection/session-provider.tsx';
import { useDeviceNow } from '../../connection/use-now.ts';
import { useConnectionState } from '../../connection/use-tables.ts';
import { elapsed } from '../../format/duration.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { LinkState } from '../../room/link-state.tsx';
import { announce } from '../../ui/announcements.ts';
import { Button } from '../../ui/button.tsx';
import css from './join.module.css';

type WaitingProps = {
  readonly answer: SessionAnswer;
  readonly onAdmitted: (answer: SessionAnswer) => void;
  /** `why` is absent when the person stopped waiting. */
  readonly onOver: (why?: 'removed' | 'over') => void;
};

/** `over: admitted` may be missed while the line was down. */
const LOOK_AGAIN_MS = 10_000;

/** Looks at the session whenever something may have happened to it. */
const useOutcome = ({ answer, onAdmitted, onOver }: WaitingProps): void => {
  const over = useConnectionState((state) => state.over);
  const live = useConnectionState((state) => state.link === 'live');
  const { session } = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the line is a reason to look
  useEffect(() => {
    let stale = false;
    const look = async (): Promise<void> => {
      const found = await api.session(session);
      if (stale) return;
      if (found.ok && found.value.kind === 'seat') onAdmitted(found.value);
      else if (!found.ok && found.error.status === 401) onOver('removed');
      else if (over === 'closed') onOver('over');
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => {
      stale = true;
      clearInterval(timer);
    };
  }, [session, over, live]);
};

const Wait = (props: WaitingProps) => {
  const { answer, onOver } = props;
  const say = useJoinWords();
  const frame = useFrameWords();
  const text = useText();
  const [since] = useState(Date.now);
  const now = useDeviceNow();
  useOutcome(props);
  useEffect(() => announce({ text: say('waiting'), kind: 'join' }), [say]);
  const stop = async (): Promise<void> => {
    await api.leave(answer.session);
    onOver();
  };
  return (
    <div className={css.single} data-waiting="">
      <p className={css.you}>
        <b>{text(answer.title)}</b>
      </p>
      <p>{say('waitingNote')}</p>
      <dl className={css.facts}>
        <div>
          <dt>{say('name')}</dt>
          <dd>{answer.name}</dd>
        </div>
        <div>
          <dt>{say('since')}</dt>
          <dd>{elapsed(now - since)}</dd>
        </div>
        <div>
          <dt>{frame('link')}</dt>
          <dd>
            <LinkState />
          </dd>
        </div>
      </dl>
      <p className={css.below}>
        <Button onPress={() => void stop()}>{say('withdraw')}</Button>
      </p>
    </div>
  );
};

/** At the door: a session that may only wait. */
export const Waiting = (props: WaitingProps) => (
  <SessionProvider session={props.answer.session}>
    <Wait {...props} />
  </SessionProvider>
);
