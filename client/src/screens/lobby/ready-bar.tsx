import { useReadOnly } from '../../connection/read-only.ts';
import { useSending } from '../../connection/use-send.ts';
import { useConnectionState, useExercise, useSide, useYou } from '../../connection/use-tables.ts';
import { useAsideWords } from '../../i18n/aside-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useLobbyWords } from '../../i18n/lobby-words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import css from './lobby.module.css';
import { LobbyFailure } from './lobby-failure.tsx';
import { NotYet } from './not-yet.tsx';

/** Ready, and what is waited for. */
export const ReadyBar = () => {
  const say = useLobbyWords();
  const frame = useFrameWords();
  const you = useYou();
  const phase = useExercise()?.phase;
  const live = useConnectionState((state) => state.link === 'live' && state.over === undefined);
  const aside = useAsideWords();
  const why = useSide((tables) => tables.seats[you?.seat ?? '']?.notReady);
  const sending = useSending();
  const ready = you?.ready === true;
  const readOnly = useReadOnly();
  const off = readOnly ?? (live ? undefined : frame('notLive'));
  return (
    <>
      <div className={css.ready}>
        {ready ? (
          <>
            <p>
              <Icon name="done" /> <b>{say('youAreReady')}</b>
            </p>
            <Button off={off} onPress={() => void sending.run({ type: 'setReady', ready: false })}>
              {say('notReady')}
            </Button>
          </>
        ) : (
          <>
            <Button kind="main" big off={off} onPress={() => void sending.run({ type: 'setReady', ready: true })}>
              {say('ready')}
            </Button>
            <NotYet off={off} run={sending.run} />
            {why !== undefined && <p>{aside('notYetSaid', { reason: why })}</p>}
          </>
        )}
        <p className="q">{say(phase === 'briefing' ? 'waitBriefing' : 'waitLobby')}</p>
      </div>
      <LobbyFailure of={sending} />
    </>
  );
};
