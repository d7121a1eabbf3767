import { useEffect, useState } from 'react';
import { useConnection } from '../../connection/session-provider.tsx';
import { usePen } from '../../connection/use-pen.ts';
import { useLive } from '../../connection/use-send.ts';
import { whyNotSent } from '../../connection/why-not-sent.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { usePenWords } from '../../i18n/pen-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { announce } from '../../ui/announcements.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import css from './pen.module.css';
import { useGivePen } from './use-give-pen.ts';

/** Said once; it takes no focus. */
const useSaid = (words: string | undefined): void => {
  useEffect(() => {
    if (words !== undefined) announce({ text: words });
  }, [words]);
};

/** Over a desk that is only watched: who has the pen, and how it comes here. */
const Watching = () => {
  const say = usePenWords();
  const frame = useFrameWords();
  const { name, held, asked } = usePen();
  const { askPen, takeOver } = useConnection();
  const off = useLive() ? undefined : frame('notLive');
  const has = held ? say('has', { name }) : say('nobodyHas');
  useSaid(`${say('watching')} ${has}`);
  return (
    <section className={css.bar} data-pen-bar="watching" aria-label={say('pen')}>
      <Icon name="lock" />
      <strong>
        {say('watching')} {has}
      </strong>
      <span>{asked ? say('asked', { name }) : say('sees')}</span>
      <span className="push">
        {!held && (
          <Button kind="main" off={off} quietReason onPress={takeOver}>
            {say('take')}
          </Button>
        )}
        {held && !asked && (
          <Button kind="main" off={off} quietReason onPress={() => askPen(true)}>
            {say('ask')}
          </Button>
        )}
        {held && asked && (
          <>
            <Button off={off} quietReason onPress={() => askPen(false)}>
              {say('withdraw')}
            </Button>
            <Button off={off} quietReason onPress={takeOver}>
              {say('takeOver')}
            </Button>
          </>
        )}
      </span>
    </section>
  );
};

/** Over the desk that has the pen: somebody else would like to have it. */
const Asked = ({
  id,
  name,
  onNotNow,
}: {
  readonly id: string;
  readonly name: string;
  readonly onNotNow: () => void;
}) => {
  const say = usePenWords();
  const frame = useFrameWords();
  const text = useText();
  const { give, busy, refusal } = useGivePen();
  const off = useLive() ? (busy ? say('give') : undefined) : frame('notLive');
  useSaid(say('asks', { name }));
  return (
    <section className={css.asks} data-pen-bar="asked" aria-label={say('pen')}>
      <strong>{say('asks', { name })}</strong>
      {refusal && <span>{text(whyNotSent(refusal))}</span>}
      <span className="push">
        <Button kind="main" off={off} quietReason onPress={() => void give(id)}>
          {say('give')}
        </Button>
        <Button onPress={onNotNow}>{say('notNow')}</Button>
      </span>
    </section>
  );
};

export const PenBar = () => {
  const { watching, others } = usePen();
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const asking = others.filter(({ asks }) => asks);
  // Whoever withdraws and asks again is heard again.
  const still = putOff.filter((id) => asking.some((other) => other.id === id));
  if (still.length !== putOff.length) setPutOff(still);
  if (watching) return <Watching />;
  const first = asking.find(({ id }) => !putOff.includes(id));
  return first ? <Asked {...first} onNotNow={() => setPutOff([...putOff, first.id])} /> : null;
};
