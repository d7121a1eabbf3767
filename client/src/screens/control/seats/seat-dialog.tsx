import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { useState } from 'react';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useConnectionState } from '../../../connection/use-tables.ts';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSeatBoardWords } from '../../../i18n/seat-board-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { BotSeat } from '../bots/bot-seat.tsx';
import { useDoor } from '../door-provider.tsx';
import { operations } from '../exercise-operations.ts';
import { useAct } from '../use-act.ts';
import { LinksDialog } from './links-dialog.tsx';
import { MoreTime } from './more-time.tsx';
import { MoveSeat } from './move-seat.tsx';
import { NoteForm } from './note-form.tsx';
import { SeatFacts } from './seat-facts.tsx';
import css from './seats.module.css';
import { TimeScale } from './time-scale.tsx';

type SeatDialogProps = { readonly seat: SeatRow | undefined; readonly onClose: () => void };

const Release = ({ seat }: { readonly seat: SeatRow }) => {
  const say = useControlWords();
  const act = useAct();
  const { answer } = useDoor();
  const [asked, setAsked] = useState(false);
  const release = async (): Promise<void> => {
    if (answer) await act.call(`release ${seat.id}`, () => operations.release(answer.id, seat.id));
    setAsked(false);
  };
  if (seat.holder === undefined) return <p className="q">{say('seatIsVacant')}</p>;
  return (
    <>
      {asked ? (
        <>
          <p>{say('releaseBody', { name: seat.holder })}</p>
          <div className={css.acts}>
            <Button kind="main" onPress={() => void release()}>
              {say('releaseConfirm')}
            </Button>
            <Button onPress={() => setAsked(false)}>{say('keep')}</Button>
          </div>
        </>
      ) : (
        <Button onPress={() => setAsked(true)}>{say('releaseSeat')}</Button>
      )}
      <ActRefusal act={act} />
    </>
  );
};

/** One seat: who holds it, from where, and what can be done about it. */
export const SeatDialog = ({ seat, onClose }: SeatDialogProps) => {
  const say = useControlWords();
  const text = useText();
  const bots = useBotsWords();
  const [links, setLinks] = useState(false);
  const board = useSeatBoardWords();
  const { session, identify } = useConnection();
  const here = useConnectionState((state) => (seat ? state.presence.seats[seat.id] : undefined));
  return (
    <>
      <Dialog title={seat ? text(seat.office) : ''} open={seat !== undefined && !links} onClose={onClose}>
        {seat && (
          <>
            <dl className={css.facts}>
              <dt>{say('holder')}</dt>
              <dd>{[seat.holder, ...(seat.team ?? [])].filter(Boolean).join(', ') || '—'}</dd>
              {seat.holder !== undefined && (
                <>
                  <dt>{board('pen')}</dt>
                  <dd data-pen={seat.pen ?? seat.holder}>
                    {[seat.pen ?? seat.holder, here?.watching !== undefined && board('watching', { n: here.watching })]
                      .filter(Boolean)
                      .join(' · ')}
                  </dd>
                </>
              )}
              {seat.policy && (
                <>
                  <dt>{bots('playedBy')}</dt>
                  <dd>{bots(`bot_${seat.policy}`)}</dd>
                </>
              )}
              <dt>{say('connection')}</dt>
              <dd>
                {say(here?.online === true ? 'liveWord' : 'away')}
                {here?.rtt !== undefined && ` · ${Math.round(here.rtt)} ms`}
                {here?.language !== undefined && ` · ${here.language === 'zh' ? '中文' : 'English'}`}
              </dd>
              <dt>{say('readiness')}</dt>
              <dd>{[say(seat.ready ? 'ready' : 'notReady'), seat.notReady].filter(Boolean).join(' · ')}</dd>
              <dt>{say('authorities')}</dt>
              <dd>{seat.authorities.join(' · ')}</dd>
              <SeatFacts seat={seat} />
            </dl>
            <NoteForm key={seat.id} to={[seat.id]} />
            <div className={css.door}>
              <BotSeat key={seat.id} seat={seat} />
              <MoreTime seat={seat} />
              <TimeScale seat={seat} />
              {seat.holder !== undefined && <MoveSeat seat={seat} onMoved={onClose} />}
              <Release seat={seat} />
              <div className={css.acts}>
                <Button off={here?.online === true ? undefined : say('away')} onPress={() => identify(seat.id)}>
                  {board('identify')}
                </Button>
                <Button onPress={() => setLinks(true)}>{say('links')}</Button>
                <a href={`/control/${session}/as/${seat.id}`} target="_blank" rel="noopener">
                  {say('seeAs')}
                </a>
              </div>
            </div>
          </>
        )}
      </Dialog>
      <LinksDialog open={links} onClose={() => setLinks(false)} />
    </>
  );
};
