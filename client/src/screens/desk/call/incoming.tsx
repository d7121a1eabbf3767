import { otherSide } from '@firebreak/shared/base/ids.ts';
import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useYourSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';
import { Countdown } from '../times.tsx';
import css from './call.module.css';
import { Caller } from './caller.tsx';
import { Decline } from './decline.tsx';

/** Ringing here. What the set shows is the number; who it is, is what the caller says. */
export const Incoming = ({ call }: { readonly call: CallRow }) => {
  const say = useDeskWords();
  const text = useText();
  const side = useYourSide();
  const sending = useSending();
  const { off, has } = useMay();
  const [declining, setDeclining] = useState(false);
  const blocked = off('call');
  const left = call.state === 'left-ringing';
  const yours = has('call');
  const { id, number } = call;
  return (
    <section
      className={classes(css.bar, yours && !left && css.due)}
      aria-label={say('incomingCall')}
      data-call={id}
      tabIndex={-1}
    >
      <p className={css.title}>
        <Icon name="phone" />
        <b>{say('incomingCall')}</b>
        <span>{call.stoodByAt === undefined ? say(left ? 'leftRinging' : 'ringing') : say('stoodBy')}</span>{' '}
        {call.ringsUntil !== undefined && (
          <b className={css.time}>
            <Countdown to={call.ringsUntil} />
          </b>
        )}
      </p>
      <div className={css.detail}>
        <p>
          {call.listed
            ? say.rich('callListed', {
                number,
                label: call.label ? text(call.label) : '',
                b: (c) => <b key="b">{c}</b>,
              })
            : say.rich('callUnlisted', { number, b: (c) => <b key="b">{c}</b> })}{' '}
          {say('callerSays')} {side && <SideMark side={otherSide(side)} />} {text(call.says)}
        </p>
        <Caller call={call} />
        {blocked !== undefined && <p className="s">{blocked}</p>}
        <Failure of={sending} />
      </div>
      {yours && (
        <div className={css.acts}>
          <Button
            kind="main"
            big
            className={css.main}
            hint="F8"
            data-first=""
            off={blocked}
            quietReason
            onPress={() => void sending.run({ type: 'answerCall', call: id })}
          >
            {say('accept')}
          </Button>
          {call.stoodByAt === undefined && (
            <Button off={blocked} quietReason onPress={() => void sending.run({ type: 'standByCall', call: id })}>
              {say('standBy')}
            </Button>
          )}
          <Button off={blocked} quietReason onPress={() => setDeclining(true)}>
            {say('decline')}
          </Button>
          {!left && (
            <Button
              kind="word"
              off={blocked}
              quietReason
              onPress={() => void sending.run({ type: 'letRing', call: id })}
            >
              {say('letRing')}
            </Button>
          )}
        </div>
      )}
      <Decline call={id} open={declining} onClose={() => setDeclining(false)} />
    </section>
  );
};
