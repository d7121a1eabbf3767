import { type FormEvent, useState } from 'react';
import type { Failure } from '../../connection/http.ts';
import { useScenarioTime } from '../../connection/use-now.ts';
import { useExercise } from '../../connection/use-tables.ts';
import { tellOtherPages } from '../../device/lock-signal.ts';
import { remaining } from '../../format/duration.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useLockWords } from '../../i18n/lock-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { LinkState } from '../../room/link-state.tsx';
import { usePhaseWords } from '../../room/phase-words.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Header, HeaderCell, HeaderWho } from '../../ui/header.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './lock.module.css';
import { unlockScreen } from './lock-operations.ts';

const Clock = () => {
  const exercise = useExercise();
  const time = useScenarioTime();
  const phase = usePhaseWords();
  if (!exercise) return null;
  return (
    <p className={css.clock}>
      <b data-clock="">{time}</b>
      <span>{phase(exercise.phase, exercise.clock.pace)}</span>
    </p>
  );
};

const Unlock = ({ session }: { readonly session: string }) => {
  const say = useLockWords();
  const text = useText();
  const [phrase, setPhrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const off = busy ? say('unlock') : phrase === '' ? say('missing') : undefined;
  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (off !== undefined) return;
    setBusy(true);
    const answer = await unlockScreen(session, phrase);
    setBusy(false);
    setPhrase('');
    if (!answer.ok) return setFailure(answer.error);
    tellOtherPages();
    location.reload();
  };
  const wait = failure?.retryAfterS;
  const fault = failure && [text(failure.message), wait && say('wait', { left: remaining(wait * 1_000) })];
  return (
    <form onSubmit={(event) => void unlock(event)}>
      <TextInput
        type="password"
        autoComplete="current-password"
        label={say('phrase')}
        {...(fault && { fault: fault.filter(Boolean).join(' ') })}
        value={phrase}
        onValue={setPhrase}
        maxLength={200}
      />
      <Button type="submit" kind="main" off={off} quietReason>
        {say('unlock')}
      </Button>
    </form>
  );
};

/** The marking, the clock and the way back. Nothing else of the exercise has come to this page. */
export const LockedScreen = ({ session }: { readonly session: string }) => {
  const say = useLockWords();
  const frame = useFrameWords();
  const exercise = useExercise();
  useDocumentTitle(say('locked'));
  return (
    <Frame scroll marking={exercise?.marking} rehearsal={exercise?.rehearsal} bottom={{ left: frame('product') }}>
      <Header>
        <HeaderWho name={say('locked')} detail={say('goesOn')} />
        <HeaderCell label={frame('link')} push>
          <LinkState />
        </HeaderCell>
        <HeaderCell label={frame('language')}>
          <LanguageSwitch />
        </HeaderCell>
      </Header>
      <main className={css.locked} data-locked="">
        <h1 className="sr">{say('locked')}</h1>
        <Clock />
        <Unlock session={session} />
        <p className="q">{say('honest')}</p>
        <p className="q">{say('forgotten')}</p>
      </main>
    </Frame>
  );
};
