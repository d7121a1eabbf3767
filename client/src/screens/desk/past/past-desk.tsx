import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { usePastWords } from '../../../i18n/past-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { type LogLine, moments, ownLog } from '../logic/missed.ts';
import { useTimes } from '../times.tsx';
import { returnToNow, viewMoment } from './moment.ts';
import css from './past.module.css';
import { useLineWords } from './use-line-words.ts';
import { useOwnLog } from './use-own-log.ts';

/** Viewing 10:42Z · Return to now. Nothing else of the desk looks like this. */
export const PastBar = ({ at }: { readonly at: number }) => {
  const say = usePastWords();
  const times = useTimes();
  const all = moments(useOwnLog());
  const before = all.filter((moment) => moment < at).slice(-1)[0];
  const after = all.find((moment) => moment > at);
  return (
    <div className={css.bar} data-past={at}>
      <Icon name="time" />
      <strong>{say('viewing', { time: times.long(at) })}</strong>
      <Button kind="main" onPress={returnToNow}>
        {say('returnToNow')}
      </Button>
      <Button
        {...(before === undefined && { off: say('nothingThen'), quietReason: true })}
        onPress={() => viewMoment(before ?? at)}
      >
        {say('earlier')}
      </Button>
      <Button onPress={() => (after === undefined ? returnToNow() : viewMoment(after))}>{say('later')}</Button>
    </div>
  );
};

const Lines = ({ lines }: { readonly lines: readonly LogLine[] }) => {
  const say = usePastWords();
  const times = useTimes();
  const words = useLineWords();
  if (lines.length === 0) return <p className="q">{say('nothingThen')}</p>;
  return (
    <ol className={css.lines}>
      {lines.map((line) => (
        <li key={line.key}>
          <time>{times.short(line.at)}</time>
          <span>{words(line)}</span>
        </li>
      ))}
    </ol>
  );
};

/** The wording of a message as this desk had it then. */
const Messages = ({ at }: { readonly at: number }) => {
  const say = usePastWords();
  const text = useText();
  const times = useTimes();
  const messages = useSide((t) => t.messages);
  const there = Object.values(messages)
    .map((row) => ({ row, came: row.mine ? row.sentAt : row.receivedAt }))
    .filter(({ came }) => came !== undefined && came <= at)
    .sort((a, b) => (b.came ?? 0) - (a.came ?? 0));
  if (there.length === 0) return <p className="q">{say('nothingThen')}</p>;
  return (
    <ol className={css.lines}>
      {there.map(({ row, came = 0 }) => {
        const read = row.mine || (row.openedAt !== undefined && row.openedAt <= at);
        return (
          <li key={row.id} className={row.from === 'A' ? 'from-a' : 'from-b'}>
            <time>{times.short(came)}</time>
            <span>
              <b className="mono">
                {row.number} {read ? row.type : (row.filedAs ?? row.type)}
              </b>{' '}
              {read && row.body ? text(row.body) : say('unopened')}
              {row.answers
                .filter((answer) => (answer.arrivedAt ?? answer.at) <= at)
                .map((answer) => (
                  <b key={answer.at} className="mono">
                    {' '}
                    · {answer.word} {times.short(answer.at)}
                  </b>
                ))}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

/** The three regions as this side's own records date them. There is nothing to press in them. */
export const PastDesk = ({ at }: { readonly at: number }) => {
  const desk = useDeskWords();
  const say = usePastWords();
  const text = useText();
  const lines = ownLog(useOwnLog()).filter((line) => line.at <= at);
  const steps = Object.values(useSide((t) => t.steps)).filter((step) => step.at !== undefined && step.at <= at);
  const times = useTimes();
  return (
    <main className={css.past}>
      <h1 className="sr">{say('viewing', { time: times.long(at) })}</h1>
      <div>
        <Section title={desk('situation')} region>
          <Lines lines={lines.filter(({ what }) => what === 'item')} />
        </Section>
      </div>
      <div>
        <Section title={desk('hotline')} region note={say('hotlineThen')}>
          <Messages at={at} />
          <Lines lines={lines.filter(({ what }) => what === 'call-in' || what === 'call-out')} />
        </Section>
      </div>
      <div>
        <Section title={desk('decide')} region>
          <p className="s">{say('decideThen')}</p>
          <Lines lines={lines.filter(({ column }) => column === 'decide')} />
          <ol className={css.lines}>
            {steps.map((step) => (
              <li key={`${step.card}${step.step}`}>
                <time>{times.short(step.at ?? 0)}</time>
                <span>{say('stepThen', { card: step.card, step: text(step.text) })}</span>
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </main>
  );
};
