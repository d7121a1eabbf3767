import { useEffect, useState } from 'react';
import { useExercise, useYou } from '../../../connection/use-tables.ts';
import { useDocumentTitle } from '../../../i18n/document-title.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { usePastWords } from '../../../i18n/past-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { RoomHeader } from '../../../room/room-header.tsx';
import { Button } from '../../../ui/button.tsx';
import { Frame } from '../../../ui/frame.tsx';
import { CallBars } from '../call/call-bars.tsx';
import { useDesk } from '../desk-state.tsx';
import { useEnded } from '../gate.ts';
import { type LogLine, missed } from '../logic/missed.ts';
import { Standing } from '../standing.tsx';
import { useTimes } from '../times.tsx';
import { aimAt } from './arrival.ts';
import css from './past.module.css';
import { useLineWords } from './use-line-words.ts';
import { useOwnLog } from './use-own-log.ts';

/** Before the desk, for whoever comes late: at most ten lines, each a way into this desk's own log. */
export const Missed = ({ onDone }: { readonly onDone: () => void }) => {
  const say = usePastWords();
  const frame = useFrameWords();
  const text = useText();
  const times = useTimes();
  const words = useLineWords();
  const exercise = useExercise();
  const you = useYou();
  const { change } = useDesk();
  const ended = useEnded();
  const log = useOwnLog();
  const lines = missed(log);
  const [nothing] = useState(lines.length === 0);
  useDocumentTitle(say('missedTitle'));
  useEffect(() => {
    if (nothing || ended) onDone();
  }, [nothing, ended, onDone]);
  const open = (line: LogLine): void => {
    change({ column: line.column, ...(line.column === 'hotline' && { focus: line.id }) });
    aimAt(line);
    onDone();
  };
  return (
    <Frame
      scroll
      marking={exercise?.marking}
      top={{ left: exercise && text(exercise.title), right: frame('fictional') }}
      bottom={{ left: frame('product'), right: you && text(you.office) }}
    >
      <RoomHeader />
      <Standing />
      <CallBars />
      <main className={css.missed}>
        <h1>{say('missedTitle')}</h1>
        <p className="q">{say('missedNote', { n: lines.length })}</p>
        <ol>
          {lines.map((line) => (
            <li key={line.key}>
              <time>{times.short(line.at)}</time>
              <button type="button" onClick={() => open(line)}>
                {words(line)}
              </button>
            </li>
          ))}
        </ol>
        <p className="s">{say('missedMore')}</p>
        <p>
          <Button kind="main" big onPress={onDone}>
            {say('toDesk')}
          </Button>
        </p>
      </main>
    </Frame>
  );
};
