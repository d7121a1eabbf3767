import { WORD_GLOSS } from '@firebreak/shared/base/message.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useSending } from '../../../connection/use-send.ts';
import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { answering, useDesk } from '../desk-state.tsx';
import { Failure } from '../failure.tsx';
import { useEnded, useMay } from '../gate.ts';
import css from './hotline.module.css';

type RowProps = { readonly row: MessageRow };

const CLOSED_WORDS: readonly string[] = ['STANDBY'];

/** Only the answers that are offered. Choosing one opens the answer; nothing is sent yet. */
const Offered = ({ row }: RowProps) => {
  const say = useDeskWords();
  const text = useText();
  const { off, has } = useMay();
  const { change, composing, replyTo, word: chosen } = useDesk();
  const book = useSide((t) => t.book.it);
  const standby = book?.standbyMs[row.type];
  // Writing an answer is open while the exercise stands; only sending it waits.
  const blocked = has('transmit') ? undefined : off('transmit');
  return (
    <>
      {row.offered.map((word) => (
        <Button
          key={word}
          on={composing === 'reply' && replyTo === row.id && chosen === word}
          off={blocked}
          quietReason
          onPress={() => change(answering(row.id, word))}
        >
          {word}
          <span className={css.gloss}>
            {CLOSED_WORDS.includes(word) && standby !== undefined
              ? say('standbyFor', { minutes: Math.round(standby / 6000) / 10 })
              : text(WORD_GLOSS[word])}
          </span>
        </Button>
      ))}
      {row.offered.length > 0 && blocked !== undefined && <span className="s">{blocked}</span>}
    </>
  );
};

/** A draft of this side's: approve, transmit, withdraw, each by those who may. */
const DraftActs = ({ row, run }: RowProps & { readonly run: ReturnType<typeof useSending>['run'] }) => {
  const say = useDeskWords();
  const { off, has } = useMay();
  const draft = row.delivery === 'draft';
  const approve = off('approve');
  const transmit = off('transmit');
  return (
    <>
      {draft && (
        <Button
          {...(has('approve') && { kind: 'main' as const })}
          off={approve}
          onPress={() => void run({ type: 'approveMessage', message: row.id })}
        >
          {say('approve')}
        </Button>
      )}
      {row.delivery === 'approved' && (
        <Button
          {...(has('transmit') && { kind: 'main' as const })}
          off={transmit}
          onPress={() => void run({ type: 'transmitMessage', message: row.id })}
        >
          {say('transmit')}
        </Button>
      )}
      <Button
        kind="word"
        off={off('draft', 'approve', 'transmit')}
        quietReason
        onPress={() => void run({ type: 'withdrawMessage', message: row.id })}
      >
        {say('withdraw')}
      </Button>
    </>
  );
};

const DRAFTS: readonly MessageRow['delivery'][] = ['draft', 'approved', 'queued'];

/** What can be done with the message in focus. */
export const Acts = ({ row }: RowProps) => {
  const say = useDeskWords();
  const { off } = useMay();
  const ended = useEnded();
  const sending = useSending();
  const unopened = !row.mine && row.delivery === 'received';
  const mustConfirm = row.delayed && !row.delayConfirmed && !unopened;
  const draft = row.mine && DRAFTS.includes(row.delivery);
  if (ended) return null;
  if (!unopened && !mustConfirm && !draft && row.offered.length === 0) return null;
  return (
    <>
      <div className={css.acts}>
        {unopened && (
          <Button
            kind="main"
            off={off()}
            quietReason
            onPress={() => void sending.run({ type: 'openMessage', message: row.id })}
          >
            {say('open', { number: row.number ?? '' })}
          </Button>
        )}
        {mustConfirm && (
          <Button off={off('transmit')} onPress={() => void sending.run({ type: 'confirmDelayed', message: row.id })}>
            {say('confirmDelay')}
          </Button>
        )}
        {draft && <DraftActs row={row} run={sending.run} />}
        <Offered row={row} />
      </div>
      <Failure of={sending} kept={draft ? say('keptDraft') : undefined} />
    </>
  );
};
