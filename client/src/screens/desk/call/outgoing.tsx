import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useSending } from '../../../connection/use-send.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { State } from '../../../ui/state.tsx';
import type { StateName } from '../../../ui/states.ts';
import { useDesk } from '../desk-state.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';
import { Countdown, useTimes } from '../times.tsx';
import css from './call.module.css';

const WHY = { down: 'failedDown', suspended: 'failedSuspended', busy: 'failedBusy', topic: 'failedTopic' } as const;

const whyKey = (reason: string | undefined) => WHY[reason as keyof typeof WHY] ?? 'failedOther';

const STATE: Partial<Record<CallRow['state'], StateName>> = {
  requested: 'requested',
  calling: 'calling',
  refused: 'refused',
  unanswered: 'noAnswer',
};

/** This desk's own call: ringing there, or what came of it until that is put away. */
export const Outgoing = ({ call }: { readonly call: CallRow }) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const sending = useSending();
  const { off } = useMay();
  const { callsPutAway, change } = useDesk();
  const calling = call.state === 'calling' || call.state === 'requested';
  const ended = call.endedAt === undefined ? {} : { time: times.short(call.endedAt) };
  const state: StateName =
    call.state === 'failed' ? (call.reason === 'suspended' ? 'suspended' : 'down') : (STATE[call.state] ?? 'callEnded');
  const told =
    call.state === 'refused'
      ? call.reason && say('refusedBecause', { reason: call.reason })
      : call.state === 'failed'
        ? say(whyKey(call.reason))
        : call.state === 'unanswered'
          ? say('notAnswered')
          : call.state === 'requested'
            ? say('requestedNote')
            : call.stoodByAt === undefined
              ? undefined
              : say('theyStandBy');
  return (
    <section className={css.bar} aria-label={say('yourCall')} data-call={call.id} tabIndex={-1}>
      <p className={css.title}>
        {call.state === 'failed' && (call.reason === 'busy' || call.reason === 'topic') ? (
          <b>{say('notConnected')}</b>
        ) : (
          <State of={state} {...(calling ? {} : ended)} />
        )}
        {calling && call.ringsUntil !== undefined && (
          <>
            <span>{say('ringsFor')}</span>
            <b className={css.time}>
              <Countdown to={call.ringsUntil} />
            </b>
          </>
        )}
      </p>
      <div className={css.detail}>
        <p>
          <b className="mono">{call.number}</b> {call.label ? text(call.label) : text(call.says)} ·{' '}
          {say(`topic_${call.topic}`)}
        </p>
        {told !== undefined && <p className="s">{told}</p>}
        {call.answeredBy && (
          <p>
            <b>{say('theySay')}</b> {text(call.answeredBy)}
          </p>
        )}
        <Failure of={sending} />
      </div>
      <div className={css.acts}>
        {calling ? (
          <Button
            data-first=""
            off={off('call')}
            quietReason
            onPress={() => void sending.run({ type: 'endCall', call: call.id })}
          >
            {say('stopCalling')}
          </Button>
        ) : (
          <Button data-first="" onPress={() => change({ callsPutAway: [...callsPutAway, call.id] })}>
            {say('putAway')}
          </Button>
        )}
      </div>
    </section>
  );
};
