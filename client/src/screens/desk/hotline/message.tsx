import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { dateTimeGroup } from '../../../format/scenario-time.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { classes } from '../../../ui/classes.ts';
import { later } from '../../../ui/later.ts';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import { useEnded } from '../gate.ts';
import { awaitsYou, endedState, messageState } from '../logic/message-state.ts';
import { Countdown, RunningBar, useDeadlineTime, useTimes } from '../times.tsx';
import { Acts } from './acts.tsx';
import { Answers } from './answers.tsx';
import { Body } from './body.tsx';
import css from './hotline.module.css';

const Verify = later(async () => (await import('../verify.tsx')).Verify);
const MessageFoot = later(async () => (await import('./message-foot.tsx')).MessageFoot);
const ReadBack = later(async () => (await import('./read-back.tsx')).ReadBack);

const Header = ({ row, ended }: { readonly row: MessageRow; readonly ended: boolean }) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const exercise = useExercise();
  const when = [
    text(row.lineLabel),
    row.sentAt !== undefined && say('sentAt', { time: times.long(row.sentAt) }),
    row.receivedAt !== undefined && say(row.mine ? 'deliveredAt' : 'receivedAt', { time: times.long(row.receivedAt) }),
    row.openedAt !== undefined && row.mine && say('openedAt', { time: times.long(row.openedAt) }),
  ].filter(Boolean);
  return (
    <div className={css.headLines}>
      <h3 className={`mono ${css.head}`}>
        <b>{row.number ?? say('draftShort')}</b>
        <b>{row.type}</b>
        {row.inReplyTo !== undefined && <span>{say('ref', { number: row.inReplyTo })}</span>}
        <span>{row.precedence}</span>
        {row.sentAt !== undefined && exercise && <span>{dateTimeGroup(exercise.startsAt + row.sentAt)}</span>}
      </h3>
      <p className={css.route}>
        <SideMark side={row.from} /> <b>{text(row.fromPost)}</b> → {text(row.toPost)}{' '}
        <span className="qq">· {say(`topic_${row.topic}`)}</span>
      </p>
      <p className="s">{when.join(' · ')}</p>
      {!ended && row.verifiable && (
        <Verify
          key={`verify:${row.id}`}
          known={row}
          authority="transmit"
          ask="verifySender"
          command={{ type: 'verifySender', message: row.id }}
        />
      )}
    </div>
  );
};

/** The message in focus: from whom, until when, exactly what, and what may be done with it. */
export const Message = ({ row }: { readonly row: MessageRow }) => {
  const say = useDeskWords();
  const times = useTimes();
  const deadline = useDeadlineTime();
  const ended = useEnded();
  const { state, at, due, runs } = ended ? endedState(row) : messageState(row);
  const yours = awaitsYou(row);
  const late = row.delayed && row.sentAt !== undefined && row.receivedAt !== undefined;
  return (
    <article className={classes(css.message, row.from === 'A' ? 'from-a' : 'from-b')} data-focus={row.id}>
      <div className={css.top}>
        <Header row={row} ended={ended} />
        <div className={css.due}>
          <State of={state} {...(at !== undefined && { time: at === due ? deadline(at) : times.short(at) })} />
          {runs && due !== undefined && (
            <b>
              <Countdown to={due} />
            </b>
          )}
          {runs && due !== undefined && !yours && <span className="s">{say('dueTime', { time: deadline(due) })}</span>}
        </div>
      </div>
      {runs && due !== undefined && row.dueFrom !== undefined && <RunningBar to={due} from={row.dueFrom} act={yours} />}
      {late && row.sentAt !== undefined && row.receivedAt !== undefined && (
        <p className={css.delayed}>
          <State of="delayed" />{' '}
          {say('delayed', { sent: times.long(row.sentAt), received: times.long(row.receivedAt) })}
        </p>
      )}
      <Body row={row} />
      <Answers row={row} />
      {!ended && (row.readable || row.readBack) && <ReadBack key={row.id} row={row} />}
      <Acts row={row} />
      <MessageFoot key={`foot:${row.id}`} row={row} />
    </article>
  );
};
