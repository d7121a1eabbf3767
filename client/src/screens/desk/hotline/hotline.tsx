import { useCallback, useState } from 'react';
import { useSide } from '../../../connection/use-tables.ts';
import { setTones, useTones } from '../../../device/tones.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { Button } from '../../../ui/button.tsx';
import { later } from '../../../ui/later.ts';
import { Section } from '../../../ui/section.tsx';
import { useDesk } from '../desk-state.tsx';
import { useEnded } from '../gate.ts';
import { awaitingCount, inFocus, inOrder } from '../logic/thread.ts';
import { Composer } from './composer.tsx';
import { Empty } from './empty.tsx';
import { Exchanges } from './exchanges.tsx';
import css from './hotline.module.css';
import { Lines } from './lines.tsx';
import { Message } from './message.tsx';
import { useStayingFocus } from './use-staying-focus.ts';

const ThreadPrint = later(async () => (await import('./thread-print.tsx')).ThreadPrint);

/** For the whole thread: whether deadlines and calls sound, and its log on paper. */
const Tools = () => {
  const say = useDeskWords();
  const tones = useTones();
  const [printing, setPrinting] = useState(false);
  const done = useCallback(() => setPrinting(false), []);
  return (
    <>
      <Button kind="word" on={tones} onPress={() => setTones(!tones)}>
        {say(tones ? 'tonesOn' : 'tonesOff')}
      </Button>
      <Button kind="word" onPress={() => setPrinting(true)}>
        {say('printThread')}
      </Button>
      {printing && <ThreadPrint onDone={done} />}
    </>
  );
};

/** Lines, the message in focus, the other exchanges, and what is being written. */
export const Hotline = () => {
  const say = useDeskWords();
  const messages = useSide((t) => t.messages);
  const { focus, filed } = useDesk();
  const ordered = inOrder(messages);
  const shown = inFocus(ordered, focus, filed);
  useStayingFocus(shown?.id);
  const ended = useEnded();
  const awaiting = awaitingCount(messages);
  const count =
    awaiting > 0 ? say.rich('awaitsAnswer', { n: awaiting, b: (c) => <b key="b">{c}</b> }) : say('nothingAwaits');
  return (
    <Section title={say('hotline')} region {...(!ended && { count })} note={<Tools />}>
      <div className={css.thread}>
        <Lines />
        {shown ? <Message key={shown.id} row={shown} /> : <Empty />}
        <Exchanges rows={ordered} shown={shown?.id} />
      </div>
      <Composer />
    </Section>
  );
};
