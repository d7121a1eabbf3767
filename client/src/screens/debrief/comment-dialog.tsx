import { ANNOTATION_TAGS, type AnnotationRow } from '@firebreak/shared/wire/annotation.ts';
import { useState } from 'react';
import type { Failure } from '../../connection/http.ts';
import { useCommentWords } from '../../i18n/comment-words.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TAG_WORDS } from './comment-tags.ts';
import type { Written } from './use-annotations.ts';

export type Commented = {
  /** Records it is about: the one under the cursor, or all of what the timeline shows. */
  readonly here: number;
  readonly shown: { readonly from: number; readonly to: number } | undefined;
  /** One's own that is written anew. */
  readonly old?: AnnotationRow;
};

type CommentDialogProps = {
  readonly about: Commented;
  readonly timeOf: (seq: number) => string;
  readonly onKeep: (written: Written, id?: string) => Promise<Failure | undefined>;
  readonly onClose: () => void;
};

type Where = 'here' | 'shown' | 'as-it-was';

/** C: a comment on this moment, or on the part of the timeline that is shown. */
export const CommentDialog = ({ about, timeOf, onKeep, onClose }: CommentDialogProps) => {
  const { here, shown, old } = about;
  const say = useCommentWords();
  const frame = useFrameWords();
  const text = useText();
  const [tag, setTag] = useState(old && old.tag !== 'bookmark' ? old.tag : 'gap');
  const [words, setWords] = useState(old?.text ?? '');
  const [shared, setShared] = useState(old?.shared ?? false);
  const [where, setWhere] = useState<Where>(old ? 'as-it-was' : 'here');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const places: { readonly value: Where; readonly label: string }[] = [
    ...(old ? [{ value: 'as-it-was' as const, label: say('asItWas', { time: timeOf(old.seq) }) }] : []),
    { value: 'here', label: say('moment', { time: timeOf(here) }) },
    ...(shown
      ? [{ value: 'shown' as const, label: say('part', { from: timeOf(shown.from), to: timeOf(shown.to) }) }]
      : []),
  ];
  const stands = (): Pick<Written, 'seq' | 'to'> => {
    if (where === 'as-it-was' && old) return { seq: old.seq, ...(old.to !== undefined && { to: old.to }) };
    return where === 'shown' && shown ? { seq: shown.from, to: shown.to } : { seq: here };
  };
  const keep = async (): Promise<void> => {
    setBusy(true);
    const failed = await onKeep({ ...stands(), tag, text: words.trim(), shared }, old?.id);
    setBusy(false);
    setFailure(failed);
    if (!failed) onClose();
  };
  const off = words.trim() === '' ? say('wordsMissing') : busy ? say('wait') : undefined;
  return (
    <Dialog
      title={say(old ? 'changeTitle' : 'title')}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{frame('cancel')}</Button>
          <Button kind="main" off={off} quietReason onPress={() => void keep()}>
            {say('keep')}
          </Button>
        </>
      }
    >
      <RadioRow label={say('where')} choices={places} value={where} onValue={setWhere} />
      <RadioRow
        label={say('tag')}
        choices={ANNOTATION_TAGS.filter((t) => t !== 'bookmark').map((value) => ({
          value,
          label: say(TAG_WORDS[value]),
        }))}
        value={tag}
        onValue={setTag}
      />
      <TextInput label={say('words')} lines={4} value={words} onValue={setWords} maxLength={2_000} autoFocus />
      <label>
        <input type="checkbox" checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />{' '}
        {say('shared')}
      </label>
      {failure && <Refusal title={say('notKept')}>{text(failure.message)}</Refusal>}
    </Dialog>
  );
};
