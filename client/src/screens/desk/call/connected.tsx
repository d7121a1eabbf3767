import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useRef } from 'react';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useSending } from '../../../connection/use-send.ts';
import { useYou } from '../../../connection/use-tables.ts';
import { leftAfter, useDraft } from '../../../device/drafts.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { langTag, useLanguage } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useFollow } from '../../../ui/use-follow.ts';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';
import { useTimes } from '../times.tsx';
import css from './call.module.css';
import { Caller } from './caller.tsx';

/** What browsers say of a key that an input method takes. */
const COMPOSING = 229;

/** The call going on: what was said, by whom, and the next words. */
export const Connected = ({ call }: { readonly call: CallRow }) => {
  const say = useDeskWords();
  const frame = useFrameWords();
  const text = useText();
  const times = useTimes();
  const language = useLanguage();
  const you = useYou();
  const sending = useSending();
  const { session } = useConnection();
  const { off } = useMay();
  const draft = useDraft(session, `say:${call.id}`, { words: '' });
  const said = useRef<HTMLOListElement>(null);
  const count = call.spoken.length;
  const { below, onScroll, toEnd } = useFollow(said, count);
  const words = draft.value.words.trim();
  const blocked = off('call');
  const { change } = draft;
  const onTheWay = useRef<string>(undefined);
  const speak = async (): Promise<void> => {
    if (words === '' || blocked !== undefined || words === onTheWay.current) return;
    onTheWay.current = words;
    const done = await sending.run({ type: 'speak', call: call.id, words: { lang: language, text: words } });
    if (onTheWay.current === words) onTheWay.current = undefined;
    if (done) change((now) => ({ words: leftAfter(words, now.words) }));
  };
  const other = call.label ? text(call.label) : text(call.says);
  return (
    <section className={css.connected} aria-label={say('callWith', { who: other })} data-call={call.id} tabIndex={-1}>
      <p className={css.title}>
        <Icon name="phone" />
        <b className="cut">{other}</b>
        <span className="mono">{call.number}</span>
      </p>
      <Caller call={call} />
      <ol
        className={css.said}
        ref={said}
        onScroll={onScroll}
        aria-label={say('saidSoFar')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled by keyboard too
        tabIndex={0}
      >
        {call.answeredBy && (
          <li>
            <b>{say('theySay')}</b> {text(call.answeredBy)}
          </li>
        )}
        {call.spoken.map((spoken) => (
          <li key={`${spoken.at}${spoken.words.text}`}>
            <time>{times.long(spoken.at)}</time>
            <span lang={langTag(spoken.words.lang)}>
              <b>{spoken.mine && you ? text(you.sideName) : say('other')}</b> {spoken.words.text}
            </span>
          </li>
        ))}
        {count === 0 && !call.answeredBy && <li className="qq">{say('nothingSaid')}</li>}
      </ol>
      {below > 0 && (
        <p className={css.below}>
          <Button onPress={toEnd}>{frame('newBelow', { n: below })}</Button>
        </p>
      )}
      <div>
        <div className={css.speak}>
          <TextInput
            label={say('speak')}
            hideLabel
            placeholder={say('speak')}
            maxLength={2000}
            data-first=""
            value={draft.value.words}
            onValue={(next) => draft.change({ words: next })}
            onKeyDown={(event) => {
              if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === COMPOSING) return;
              event.preventDefault();
              void speak();
            }}
          />
          <Button
            off={blocked ?? (words === '' ? say('needsWords') : undefined)}
            quietReason
            onPress={() => void speak()}
          >
            {say('sayIt')}
          </Button>
          <Button off={blocked} quietReason onPress={() => void sending.run({ type: 'endCall', call: call.id })}>
            {say('hangUp')}
          </Button>
        </div>
        <Failure of={sending} kept={say('keptWords')} />
      </div>
    </section>
  );
};
