import { REPLY_WORDS, type ReplyWord } from '@firebreak/shared/base/message.ts';
import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { Button } from '../../../ui/button.tsx';
import { later } from '../../../ui/later.ts';
import { useDesk, writing } from '../desk-state.tsx';
import { useEnded, useMay } from '../gate.ts';
import css from './compose/compose.module.css';

/** The forms know every message type; a desk's first picture shows none. */
const ComposeNew = later(async () => (await import('./compose/compose-new.tsx')).ComposeNew);
const ComposeReply = later(async () => (await import('./compose/compose-reply.tsx')).ComposeReply);

const asWord = (word: string): ReplyWord | undefined => REPLY_WORDS.find((each) => each === word);

/** The foot of the hotline: what is being written stays in view, whatever comes in above. */
export const Composer = () => {
  const say = useDeskWords();
  const { composing, replyTo, word, change, draft } = useDesk();
  const row = useSide((t) => t.messages[replyTo]);
  const { off, has, gate } = useMay();
  const ended = useEnded();
  const reply = asWord(word);
  if (composing === 'reply' && row && reply) return <ComposeReply key={row.id} row={row} word={reply} />;
  if (composing === 'new') return <ComposeNew />;
  if (ended) return <p className={`s ${css.closed}`}>{gate}</p>;
  return (
    <div className={css.closed}>
      {!has('draft') && <p className="s">{off('draft')}</p>}
      {has('draft') && (
        <Button onPress={() => change(writing)}>
          {say(draft.keptAt === undefined ? 'newMessage' : 'goOnWriting')}
        </Button>
      )}
    </div>
  );
};
