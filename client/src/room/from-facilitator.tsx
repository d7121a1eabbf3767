import type { HandledRow } from '@firebreak/shared/view/tables.ts';
import { type ReactNode, useEffect, useRef } from 'react';
import { useReadOnly } from '../connection/read-only.ts';
import { useConnection } from '../connection/session-provider.tsx';
import { useLive, useSending } from '../connection/use-send.ts';
import { useExercise, useSeat } from '../connection/use-tables.ts';
import { whyNotSent } from '../connection/why-not-sent.ts';
import { useDraft } from '../device/drafts.ts';
import { scenarioTime } from '../format/scenario-time.ts';
import { useAsideWords } from '../i18n/aside-words.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { useText } from '../i18n/use-text.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/button.tsx';
import { Refusal } from '../ui/refusal.tsx';
import css from './from-facilitator.module.css';
import { seatActWords } from './seat-act-words.ts';

const Line = ({ at, children }: { readonly at?: number; readonly children: ReactNode }) => {
  const startsAt = useExercise()?.startsAt ?? 0;
  return (
    <li className={css.line}>
      {at !== undefined && <time>{scenarioTime(at, startsAt)}</time>}
      {children}
    </li>
  );
};

/** What was done here by a facilitator: the latest, and how many came before; put away on this device alone. */
const Handled = ({ rows, onFile }: { readonly rows: readonly HandledRow[]; readonly onFile: () => void }) => {
  const say = useAsideWords();
  const text = useText();
  const last = rows[rows.length - 1];
  if (!last) return null;
  const before = rows.length - 1;
  return (
    <Line at={last.at}>
      <p data-handled={last.what}>
        {say('handled', { name: last.by, what: text(seatActWords(last.what, last.about)) })}
        {before > 0 && <span className="s"> · {say('handledMore', { n: before })}</span>}
      </p>
      <Button onPress={onFile}>{say('file')}</Button>
    </Line>
  );
};

/** Said once when it comes; it waits here until it is put away and never takes the focus. */
const useAnnounced = (latest: string | undefined, words: string | undefined): void => {
  const before = useRef(latest);
  useEffect(() => {
    if (latest === before.current) return;
    before.current = latest;
    if (words !== undefined) announce({ text: words });
  }, [latest, words]);
};

/** Notes of the facilitator, his acts for this seat, and whether he acts now: over the work, not in its way. */
export const FromFacilitator = () => {
  const say = useAsideWords();
  const frame = useFrameWords();
  const text = useText();
  const { session } = useConnection();
  const startsAt = useExercise()?.startsAt ?? 0;
  const notes = useSeat((tables) => tables.letters);
  const handled = Object.values(useSeat((tables) => tables.handled));
  const acting = useSeat((tables) => tables.aside.it?.acting);
  const kept = useDraft(session, 'aside', { handledFiled: 0 });
  const { run, refusal } = useSending();
  const readOnly = useReadOnly();
  const live = useLive();
  const open = Object.values(notes).filter((note) => note.filedAt === undefined);
  const rows = handled.slice(kept.value.handledFiled);
  const latest = open[open.length - 1];
  useAnnounced(latest?.id, latest && `${say('from')}: ${latest.words?.text ?? say('nudge')}`);
  if (open.length === 0 && rows.length === 0 && acting === undefined) return null;
  const off = readOnly ?? (live ? undefined : frame('notLive'));
  return (
    <section className={css.bar} aria-label={say('from')} data-from-facilitator="">
      <h2>{say('from')}</h2>
      <ul>
        {acting !== undefined && (
          <Line>
            <p>{say('acting', { name: acting })}</p>
          </Line>
        )}
        {open.map((note) => (
          <Line key={note.id} at={note.at}>
            <p data-note={note.id} {...(note.words && { lang: note.words.lang === 'zh' ? 'zh-Hans' : 'en' })}>
              {note.words?.text ?? say('nudge')}
            </p>
            <Button
              aria-label={say('fileNote', { time: scenarioTime(note.at, startsAt) })}
              off={off}
              quietReason
              onPress={() => void run({ type: 'fileNote', note: note.id })}
            >
              {say('file')}
            </Button>
          </Line>
        ))}
        <Handled rows={rows} onFile={() => kept.change({ handledFiled: handled.length })} />
      </ul>
      {refusal && <Refusal title={text(whyNotSent(refusal))} />}
    </section>
  );
};
