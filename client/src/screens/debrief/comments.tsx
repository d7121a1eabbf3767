import type { AnnotationRow } from '@firebreak/shared/wire/annotation.ts';
import { useState } from 'react';
import type { Failure } from '../../connection/http.ts';
import { useCommentWords } from '../../i18n/comment-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useHint } from '../../ui/own-keys.ts';
import { Refusal } from '../../ui/refusal.tsx';
import { TAG_WORDS } from './comment-tags.ts';
import { RecordLinks } from './record-links.tsx';
import type { Study } from './study.ts';
import type { Annotations } from './use-annotations.ts';
import { useSpell } from './use-spell.ts';

export type CommentsProps = {
  readonly study: Study;
  readonly annotations: Annotations;
  readonly onRecord: (seq: number) => void;
  /** A new one at the cursor, or one's own anew. */
  readonly onWrite: (old?: AnnotationRow) => void;
};

/** What was written in the margin, in order: presented one after the other it is the debrief somebody prepared. */
export const Comments = ({ study, annotations, onRecord, onWrite }: CommentsProps) => {
  const say = useCommentWords();
  const text = useText();
  const { time } = useSpell(study);
  const [failure, setFailure] = useState<Failure>();
  const timeOf = (seq: number): string => time(study.replay.records[seq]?.at ?? 0);
  return (
    <>
      <h3>
        {say('heading')}{' '}
        <Button kind="word" hint={useHint('comment')} onPress={() => onWrite()}>
          {say('write')}
        </Button>
      </h3>
      {annotations.rows.length === 0 && <p>{say('none')}</p>}
      {annotations.rows.map((row) => (
        <div key={row.id} data-annotation={row.tag}>
          <p>
            {timeOf(row.seq)}
            {row.to !== undefined && `–${timeOf(row.to)}`} · <b>{say(TAG_WORDS[row.tag])}</b> · {row.by}
            {row.text !== '' && `: ${row.text}`}{' '}
            <RecordLinks records={row.to === undefined ? [row.seq] : [row.seq, row.to]} most={2} onRecord={onRecord} />
          </p>
          {row.mine && (
            <p className="q">
              {!row.shared && say('private')}{' '}
              {!row.shared && (
                <Button
                  kind="word"
                  onPress={() => {
                    const { id, by: _by, mine: _mine, ...written } = row;
                    void annotations.keep({ ...written, shared: true }, id).then(setFailure);
                  }}
                >
                  {say('share')}
                </Button>
              )}{' '}
              {row.tag !== 'bookmark' && (
                <Button kind="word" onPress={() => onWrite(row)}>
                  {say('change')}
                </Button>
              )}{' '}
              <Button kind="word" onPress={() => void annotations.remove(row.id).then(setFailure)}>
                {say('remove')}
              </Button>
            </p>
          )}
        </div>
      ))}
      {failure && <Refusal title={say('notKept')}>{text(failure.message)}</Refusal>}
    </>
  );
};
