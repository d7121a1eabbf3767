import type { NoteRow } from '@firebreak/shared/view/white-cell-tables.ts';
import { useState } from 'react';
import { useReadExerciseNow } from '../connection/use-now.ts';
import { useExercise } from '../connection/use-tables.ts';
import { freshId } from '../device/fresh-id.ts';
import { scenarioTime } from '../format/scenario-time.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { useText } from '../i18n/use-text.ts';
import { useWhiteCellWords } from '../i18n/white-cell-words.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/button.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { Section } from '../ui/section.tsx';
import { shortcut } from '../ui/shortcuts.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { MarkDialog } from './mark-dialog.tsx';
import { type Begun, NoteDialog } from './note-dialog.tsx';
import { type Noting, useNoting } from './noting-provider.tsx';
import { useNoted } from './use-noted.ts';
import css from './white-cell.module.css';

type Line = {
  readonly id: string;
  readonly at: number;
  readonly by?: string;
  readonly words: string;
  readonly tags: readonly string[];
  readonly note?: NoteRow;
  readonly waits?: true;
};

const lineOf = (say: (key: 'bookmark') => string, noting: Noting): Line =>
  noting.type === 'observe'
    ? { id: noting.note, at: noting.at, words: noting.text, tags: noting.tags, waits: true }
    : { id: noting.mark, at: noting.at, words: noting.label ?? say('bookmark'), tags: [], waits: true };

/** What is there and what still waits on this device, the latest first. */
const useLines = (): readonly Line[] => {
  const say = useWhiteCellWords();
  const { waiting } = useNoting();
  const notes = useNoted((tables) => tables.notes);
  const marks = useNoted((tables) => tables.marks);
  const stored: Line[] = [
    ...Object.values(notes).map((note) => ({ ...note, words: note.text, note })),
    ...Object.values(marks).map((mark) => ({ ...mark, words: mark.label ?? say('bookmark'), tags: [] })),
  ];
  const known = new Set(stored.map(({ id }) => id));
  const own = waiting.map((noting) => lineOf(say, noting)).filter(({ id }) => !known.has(id));
  return [...stored, ...own].sort((a, b) => b.at - a.at);
};

type NotesProps = {
  readonly me: string | undefined;
  readonly begun: Begun | undefined;
  readonly onBegin: (begun: Begun | undefined) => void;
  /** How many stand here; the others are a press away. */
  readonly most?: number;
};

/** O and B, and what they have left. */
export const Notes = ({ me, begun, onBegin, most }: NotesProps) => {
  const say = useWhiteCellWords();
  const frame = useFrameWords();
  const text = useText();
  const exercise = useExercise();
  const readNow = useReadExerciseNow();
  const { add, waiting, refusal, dismiss } = useNoting();
  const lines = useLines();
  const [all, setAll] = useState(false);
  const [marking, setMarking] = useState<number>();
  const startsAt = exercise?.startsAt ?? 0;
  const closed = exercise?.phase === 'closed';
  const at = (): number => Math.max(0, Math.floor(readNow()));
  const mark = (): void => {
    const now = at();
    add({ type: 'bookmark', mark: freshId(), at: now });
    announce({ text: say('marked', { time: scenarioTime(now, startsAt) }) });
  };
  useShortcut('observe', () => onBegin({ at: at() }), !closed && begun === undefined);
  useShortcut('bookmark', mark, !closed && begun === undefined);
  const shown = most === undefined || all ? lines : lines.slice(0, most);
  return (
    <Section
      region
      title={say('notes')}
      count={lines.length}
      note={
        shown.length < lines.length && (
          <Button kind="word" onPress={() => setAll(true)}>
            {say('noteCount', { n: lines.length })}
          </Button>
        )
      }
    >
      <div className={css.keys}>
        <Button hint={shortcut('observe').hint} onPress={() => onBegin({ at: at() })}>
          {say('observe')}
        </Button>
        <Button hint={shortcut('bookmark').hint} onPress={mark}>
          {say('bookmark')}
        </Button>
        <Button kind="word" onPress={() => setMarking(at())}>
          {say('withLabel')}
        </Button>
      </div>
      {waiting.length > 0 && <p role="status">{say('waiting', { n: waiting.length })}</p>}
      {refusal && (
        <Refusal
          title={say('notTaken', { why: text(refusal) })}
          ways={
            <Button kind="word" onPress={dismiss}>
              {frame('close')}
            </Button>
          }
        />
      )}
      {lines.length === 0 ? (
        <p className="q">{say('noNotes')}</p>
      ) : (
        <ul className={css.lines}>
          {shown.map((line) => (
            <li key={line.id} data-note={line.id} data-waits={line.waits}>
              <time>{scenarioTime(line.at, startsAt)}</time>
              <span>
                {line.words} {line.tags.length > 0 && <span className={css.read}>{line.tags.join(' ')}</span>}
                <span className="qq">
                  {' '}
                  {line.by !== undefined && line.by !== me && `${line.by} `}
                  {line.waits && say('waits')}
                  {line.note?.corrected && say('corrected')}
                </span>
              </span>
              {line.note && line.by === me && (
                <Button
                  kind="word"
                  onPress={() =>
                    onBegin({ at: line.at, replaces: { id: line.id, line: [line.words, ...line.tags].join(' ') } })
                  }
                >
                  {say('correct')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <MarkDialog at={marking} onClose={() => setMarking(undefined)} />
      <NoteDialog begun={begun} onClose={() => onBegin(undefined)} />
    </Section>
  );
};
