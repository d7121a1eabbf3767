import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { type FormEvent, useEffect, useState } from 'react';
import { api, callApi, type Failure } from '../../connection/http.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { rememberedName, rememberName } from './held-session.ts';
import css from './join.module.css';
import type { Marked } from './join-page.tsx';
import { JoinRefusal } from './join-refusal.tsx';
import { NameInput } from './name-input.tsx';
import { mayRetry, refusalKind } from './refusals.ts';

type SeatLinkFormProps = {
  readonly token: string | undefined;
  readonly onJoined: (answer: SessionAnswer) => void;
  readonly onFound: (seat: Marked | undefined) => void;
  readonly onUseCode: () => void;
};

type Seat = Omit<SessionAnswer, 'session' | 'kind'>;

/** Which seat a link opens, without taking it. A server that does not say is no hindrance. */
const useLook = (token: string | undefined) => {
  const [seat, setSeat] = useState<Seat>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let stale = false;
    if (token === undefined) return;
    void callApi<Seat>('POST', '/seat-link/look', { token }).then((answer) => {
      if (stale) return;
      if (answer.ok) setSeat(answer.value);
      else if (refusalKind(answer.error)) setFailure(answer.error);
    });
    return () => {
      stale = true;
    };
  }, [token]);
  return { seat, failure };
};

/** "You are: Kestria – Duty officer. [Join]" */
export const SeatLinkForm = ({ token, onJoined, onFound, onUseCode }: SeatLinkFormProps) => {
  const say = useJoinWords();
  const text = useText();
  const language = useLanguage();
  const look = useLook(token);
  const [written, setName] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Failure>();
  const { seat } = look;
  useEffect(() => onFound(seat), [seat, onFound]);
  const holder = seat?.name;
  // Who comes back to a seat is most often who sits there; somebody else says so.
  const name = written ?? (holder || rememberedName());
  const failure = refused ?? look.failure;
  const off = busy ? say('asking') : name.trim() === '' ? say('needName') : undefined;
  const withCode = <Button onPress={onUseCode}>{say('useCode')}</Button>;

  const join = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (token === undefined || off !== undefined) return;
    setBusy(true);
    const answer = await api.seatLink({ token, language, name: name.trim() });
    setBusy(false);
    if (!answer.ok) return setRefused(answer.error);
    rememberName(name.trim());
    onJoined(answer.value);
  };

  if (token === undefined) {
    return (
      <div className={css.single}>
        <p>{say('linkAgain')}</p>
        <p className={css.below}>{withCode}</p>
      </div>
    );
  }
  if (failure && !mayRetry(failure)) {
    return (
      <div className={css.single}>
        <JoinRefusal failure={failure} ways={withCode} />
      </div>
    );
  }
  return (
    <form className={css.single} onSubmit={(event) => void join(event)} noValidate>
      {seat?.side !== undefined && seat.sideName && seat.office ? (
        <>
          <p className={css.you}>
            <SideMark side={seat.side} />{' '}
            {say.rich('youAre', {
              side: text(seat.sideName),
              office: text(seat.office),
              b: (chunks) => <b>{chunks}</b>,
            })}
          </p>
          <p className="q">{text(seat.title)}</p>
        </>
      ) : (
        <p>{say('linkOpens')}</p>
      )}
      <div className={css.below}>
        {holder !== undefined && <p>{say('heldAs', { name: holder })}</p>}
        <NameInput name={name} onName={setName} />
      </div>
      {failure && <JoinRefusal failure={failure} />}
      <div className={css.go}>
        <Button type="submit" kind="main" big className={css.ask} off={off} quietReason>
          {say('joinNow')}
        </Button>
        <p className={css.note}>{off}</p>
      </div>
    </form>
  );
};
