import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useExerciseNow } from '../../../connection/use-now.ts';
import { useExercise, useSide, useYou } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useHotlineWords } from '../../../i18n/hotline-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Frame } from '../../../ui/frame.tsx';
import { State } from '../../../ui/state.tsx';
import { endedState } from '../logic/message-state.ts';
import { type LogEntry, threadLog } from '../logic/thread-log.ts';
import { useTimes } from '../times.tsx';
import { Facing } from './body.tsx';
import css from './thread-print.module.css';
import { useHeaderLine, useWhen } from './use-message-text.ts';

const Entry = ({ entry: { n, at, message, answer } }: { readonly entry: LogEntry }) => {
  const say = useDeskWords();
  const tell = useHotlineWords();
  const text = useText();
  const times = useTimes();
  const header = useHeaderLine();
  const when = useWhen();
  const { state, at: since } = endedState(message);
  return (
    <tr data-entry={n}>
      <td>{n}</td>
      <td>{at === undefined ? '' : times.long(at)}</td>
      <td>
        {answer ? (
          <>
            <p className="mono">
              <b>{tell('answerTo', { word: answer.word, number: message.number ?? '' })}</b>
            </p>
            <Facing body={answer.body} words={answer.words} />
          </>
        ) : (
          <>
            <p className="mono">
              <b>{header(message)}</b>
            </p>
            <p>
              {text(message.fromPost)} → {text(message.toPost)} · {say(`topic_${message.topic}`)} · {when(message)}
            </p>
            <p>
              <State of={state} quiet {...(since !== undefined && { time: times.short(since) })} />
            </p>
            {message.body ? <Facing body={message.body} words={message.words} /> : <p>{say('unopenedBody')}</p>}
            {message.wording && <p>{text(message.wording)}</p>}
          </>
        )}
      </td>
    </tr>
  );
};

const Log = () => {
  const tell = useHotlineWords();
  const times = useTimes();
  const text = useText();
  const you = useYou();
  const now = useExerciseNow();
  const entries = threadLog(useSide((t) => t.messages));
  if (!you) return null;
  return (
    <>
      <h1>{tell('logTitle', { side: text(you.sideName), office: text(you.office) })}</h1>
      <p>
        {entries.length === 0 ? tell('logEmpty') : tell('logPrinted', { time: times.long(now), n: entries.length })}
      </p>
      <table className={css.log}>
        <thead>
          <tr>
            <th scope="col">{tell('logEntry')}</th>
            <th scope="col">{tell('logTime')}</th>
            <th scope="col">{tell('logWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Entry key={entry.n} entry={entry} />
          ))}
        </tbody>
      </table>
    </>
  );
};

/** On paper only: the whole thread as a numbered log between the marking. Asks the browser to print once it stands. */
export const ThreadPrint = ({ onDone }: { readonly onDone: () => void }) => {
  const text = useText();
  const exercise = useExercise();
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    document.body.toggleAttribute('data-printing', true);
    window.print();
    return () => {
      window.removeEventListener('afterprint', onDone);
      document.body.toggleAttribute('data-printing', false);
    };
  }, [onDone]);
  return createPortal(
    <div className={css.sheet} data-printed="">
      <Frame marking={exercise?.marking} scroll top={{ left: exercise && text(exercise.title) }}>
        <div className={css.page}>
          <Log />
        </div>
      </Frame>
    </div>,
    document.body,
  );
};
