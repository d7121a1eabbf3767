import { otherSide } from '@firebreak/shared/base/ids.ts';
import { useExerciseNow } from '../../../connection/use-now.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { overdue, remaining } from '../../../format/duration.ts';
import { scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import { type InFlight, inFlight } from './in-flight.ts';
import css from './lines.module.css';

const FromTo = ({ from }: { readonly from: 'A' | 'B' }) => (
  <>
    <SideMark side={from} label={from} /> <Icon name="sent" />{' '}
    <SideMark side={otherSide(from)} label={otherSide(from)} />
  </>
);

const MessageLine = ({ flight, now }: { readonly flight: InFlight; readonly now: number }) => {
  const text = useText();
  const say = useControlWords();
  const startsAt = useExercise()?.startsAt ?? 0;
  const { message, state, since, dueAt } = flight;
  return (
    <tr data-message={message.id} title={text(message.body)}>
      <td className="mono">{message.number ?? '—'}</td>
      <td>
        {message.type}
        {message.forged && <small className={css.forged}>{say('forged')}</small>}
      </td>
      <td>
        <FromTo from={message.from} />
      </td>
      <td>
        <State of={state} {...(since !== undefined && { time: scenarioTimeShort(since, startsAt) })} />
      </td>
      <td className="r">
        {dueAt === undefined ? '' : state === 'late' ? overdue(now - dueAt) : remaining(dueAt - now)}
      </td>
    </tr>
  );
};

/** Exchanges that are not done yet, the first to run out first. Calls stand with their line. */
export const Traffic = () => {
  const now = useExerciseNow();
  const say = useControlWords();
  const messages = useControl((tables) => tables.messages);
  const flights = inFlight(messages);
  if (flights.length === 0) return <p className={`s ${css.none}`}>{say('nothingInFlight')}</p>;
  return (
    <table className={css.traffic} aria-label={say('inFlight')}>
      <tbody>
        {flights.map((flight) => (
          <MessageLine key={flight.message.id} flight={flight} now={now} />
        ))}
      </tbody>
    </table>
  );
};
