import type { Statement as Said } from '@firebreak/shared/report/aar/document.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Failure } from '../../connection/http.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useReportWords } from '../../i18n/report-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './report.module.css';

const MOST_RECORDS = 6;
const LINES = 4;

export type Writing = {
  readonly exercise: string;
  readonly versions: Readonly<Record<string, number>>;
  /** Absent where this is not the trainer's own. */
  readonly write?: (id: string, text: string, version: number) => Promise<Failure | undefined>;
};

type StatementProps = Writing & { readonly said: Said };

const Records = ({ exercise, records }: { readonly exercise: string; readonly records: readonly number[] }) => {
  const say = useReportWords();
  return (
    <>
      {records.slice(0, MOST_RECORDS).map((seq) => (
        <Link
          key={seq}
          className={css.record ?? ''}
          href={`/debrief/${exercise}?record=${seq}`}
          aria-label={say('toRecord', { seq })}
        >
          #{seq}
        </Link>
      ))}
      {records.length > MOST_RECORDS && <span>{say('more', { n: records.length - MOST_RECORDS })}</span>}
    </>
  );
};

const Editor = ({ said, versions, write, onDone }: StatementProps & { readonly onDone: () => void }) => {
  const say = useReportWords();
  const frame = useFrameWords();
  const text = useText();
  const id = said.id ?? '';
  // What was there when the writing began: somebody may be quicker.
  const [version] = useState(versions[id] ?? 0);
  const [words, setWords] = useState(text(said.text));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const keep = async (): Promise<void> => {
    setBusy(true);
    const failed = await write?.(id, words.trim(), version);
    setBusy(false);
    setFailure(failed);
    if (!failed) onDone();
  };
  return (
    <div className={css.editor}>
      <TextInput label={say('words')} lines={LINES} value={words} onValue={setWords} maxLength={4_000} autoFocus />
      <p className={css.acts}>
        <Button
          kind="main"
          off={words.trim() === '' ? say('wordsMissing') : busy ? say('keeping') : undefined}
          quietReason
          onPress={() => void keep()}
        >
          {say('keep')}
        </Button>
        <Button onPress={onDone}>{frame('cancel')}</Button>
      </p>
      {failure && <Refusal title={text(failure.message)} />}
    </div>
  );
};

/** What the report says in one place, what it stands on, and whose words they are. */
export const Statement = (props: StatementProps) => {
  const { said, exercise, write } = props;
  const say = useReportWords();
  const text = useText();
  const [editing, setEditing] = useState(false);
  if (editing) return <Editor {...props} onDone={() => setEditing(false)} />;
  const drafted = said.id !== undefined && said.by === undefined && !said.open;
  return (
    <>
      {text(said.text)}{' '}
      <span className={css.about}>
        <Records exercise={exercise} records={said.records ?? []} /> {drafted && <em>{say('draft')}</em>}
        {said.by && say('by', { by: said.by })}
        {said.id !== undefined && write && (
          <Button kind="word" className={css.edit} onPress={() => setEditing(true)}>
            {say('edit')}
          </Button>
        )}
      </span>
    </>
  );
};
