import type { AnnotationRow } from '@firebreak/shared/wire/annotation.ts';
import { useMemo, useState } from 'react';
import type { ActMark } from '../../charts/marks.ts';
import { useCommentWords } from '../../i18n/comment-words.ts';
import { announce } from '../../ui/announcements.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import type { Commented } from './comment-dialog.tsx';
import { TAG_WORDS } from './comment-tags.ts';
import type { Replay } from './replay.ts';
import { type Annotations, useAnnotations } from './use-annotations.ts';

export type CommentsHere = {
  readonly annotations: Annotations;
  /** As the timeline draws them. */
  readonly marks: readonly ActMark[];
  /** Records to stop at, one after the other. */
  readonly stops: readonly number[];
  /** What is being written, if anything. */
  readonly about: Commented | undefined;
  readonly write: (old?: AnnotationRow) => void;
  readonly stop: () => void;
};

/** C comments on the cursor's record or on what the timeline shows; B sets a bookmark there, or takes one's own away. */
export const useComments = (
  exercise: string,
  { records }: Replay,
  seq: number,
  shown: Commented['shown'],
): CommentsHere => {
  const say = useCommentWords();
  const annotations = useAnnotations(exercise);
  const [about, setAbout] = useState<Commented>();
  const { rows } = annotations;
  const write = (old?: AnnotationRow): void => setAbout({ here: seq, shown, ...(old && { old }) });
  const bookmark = async (): Promise<void> => {
    const mine = rows.find((row) => row.mine && row.tag === 'bookmark' && row.seq === seq);
    const failed = mine
      ? await annotations.remove(mine.id)
      : await annotations.keep({ seq, tag: 'bookmark', text: '', shared: false });
    announce({ text: say(failed ? 'notKept' : mine ? 'bookmarkGone' : 'bookmarkSet') });
  };
  useShortcut('comment', () => write());
  useShortcut('replayBookmark', () => void bookmark());
  const marks = useMemo(
    () =>
      rows.map((row): ActMark => {
        const { text, by, to } = row;
        const label = say('spoken', { tag: say(TAG_WORDS[row.tag]), by, text });
        const end = to === undefined ? undefined : records[to]?.at;
        return {
          ...{ at: records[row.seq]?.at ?? 0, seq: row.seq, label, shape: 'note' },
          ...(end !== undefined && { to: end }),
        };
      }),
    [rows, records, say],
  );
  const stops = useMemo(() => rows.map((row) => row.seq), [rows]);
  return { annotations, marks, stops, about, write, stop: () => setAbout(undefined) };
};
