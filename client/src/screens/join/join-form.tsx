import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { type FormEvent, useEffect, useState } from 'react';
import { api, type Failure } from '../../connection/http.ts';
import { joinDigits } from '../../format/join-code.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { CodeInput } from './code-input.tsx';
import { DoorLine } from './door-line.tsx';
import { rememberedName, rememberName } from './held-session.ts';
import css from './join.module.css';
import type { Marked } from './join-page.tsx';
import { JoinRefusal } from './join-refusal.tsx';
import { NameInput } from './name-input.tsx';
import { isRefusedCode } from './refusals.ts';
import { SeatChoice } from './seat-choice.tsx';
import { type Door, useDoor } from './use-door.ts';

type JoinFormProps = {
  readonly onJoined: (answer: SessionAnswer) => void;
  readonly onFound: (door: Marked | undefined) => void;
  readonly onSeatToken: (token: string) => void;
};

/** A QR code or a short address may bring the code along. */
const broughtAlong = (): string => {
  const found = new URLSearchParams(location.search).get('code') ?? location.hash.slice(1);
  const digits = joinDigits(found);
  return digits.length === 9 ? digits : '';
};

/** What stands between here and the door: no code yet, one being looked up, one that was refused. */
const needed = (door: Door) => {
  if (door.kind === 'asking') return 'looking';
  if (door.kind !== 'refused') return 'needCode';
  return isRefusedCode(door.failure) ? 'needOtherCode' : 'needDoor';
};

/** Code, name, seat: three inputs, in order, on one page. */
export const JoinForm = ({ onJoined, onFound, onSeatToken }: JoinFormProps) => {
  const say = useJoinWords();
  const language = useLanguage();
  const [code, setCode] = useState(broughtAlong);
  const [name, setName] = useState(rememberedName);
  const [wish, setWish] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Failure>();
  const { door, askAgain } = useDoor(code);
  const found = door.kind === 'found' ? door.door : undefined;
  useEffect(() => onFound(found), [found, onFound]);
  const seat = found?.seats.find((each) => each.id === wish && each.holder === undefined)?.id;
  const off = busy
    ? say('asking')
    : !found
      ? say(needed(door))
      : found.locked
        ? say('locked')
        : name.trim() === ''
          ? say('needName')
          : undefined;

  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (off !== undefined) return;
    setBusy(true);
    const answer = await api.join({ code, name: name.trim(), language, ...(seat !== undefined && { seat }) });
    setBusy(false);
    if (!answer.ok) {
      setRefused(answer.error);
      askAgain();
      return;
    }
    rememberName(name.trim());
    onJoined(answer.value);
  };
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setRefused(undefined);
      set(value);
    };

  return (
    <form onSubmit={(event) => void ask(event)} noValidate>
      <ol className={css.steps}>
        <li>
          <CodeInput
            digits={code}
            onDigits={change(setCode)}
            onSeatToken={onSeatToken}
            invalid={door.kind === 'refused'}
          >
            <DoorLine door={door} onAgain={askAgain} />
          </CodeInput>
        </li>
        <li>
          <NameInput name={name} onName={change(setName)} />
        </li>
        <li>
          {found ? (
            <SeatChoice door={found} seat={seat} onSeat={change(setWish)} />
          ) : (
            <>
              <p className={css.label}>{say('seat')}</p>
              <p className="qq">{say('seatWait')}</p>
            </>
          )}
        </li>
      </ol>
      {refused && <JoinRefusal failure={refused} waitMs={(refused.retryAfterS ?? 0) * 1000} />}
      <div className={css.go}>
        <Button type="submit" kind="main" big className={css.ask} off={off} quietReason>
          {say('ask')}
        </Button>
        <p className={css.note}>{off !== undefined && !busy ? off : say('askNote')}</p>
      </div>
    </form>
  );
};
