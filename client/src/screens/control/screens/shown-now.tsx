import type { ScreenShow } from '@firebreak/shared/view/public-tables.ts';
import { useState } from 'react';
import { useServerNow } from '../../../connection/use-now.ts';
import { useLive } from '../../../connection/use-send.ts';
import { useControl } from '../../../connection/use-tables.ts';
import { localTime } from '../../../format/scenario-time.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { useScreensWords } from '../../../i18n/screens-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';
import { backTimes } from './back-times.ts';
import css from './screens.module.css';

const clock = (wall: number): string => localTime(wall).slice(0, 5);

const useShownWords = () => {
  const say = useScreensWords();
  const text = useText();
  return (show: ScreenShow): string => {
    switch (show.kind) {
      case 'auto':
        return say('nowAuto');
      case 'message':
        return say('nowMessage', { text: text(show.text) });
      case 'blackout':
        return say('nowBlackout');
      case 'break':
        return say('nowBreak', { time: clock(show.until) });
    }
  };
};

type OffProps = { readonly off: string | undefined; readonly onShow: (show: ScreenShow) => void };

/** Round times to come back at: one press each. They change with the minute, not with the second. */
const Backs = ({ off, onShow }: OffProps) => {
  const say = useScreensWords();
  const minute = Math.floor(useServerNow() / 60_000) * 60_000;
  return backTimes(minute).map((until) => (
    <Button key={until} off={off} quietReason onPress={() => onShow({ kind: 'break', until })}>
      {say('backAt', { time: clock(until) })}
    </Button>
  ));
};

const MessageForm = ({ off, onShow }: OffProps) => {
  const say = useScreensWords();
  const [en, setEn] = useState('');
  const [zh, setZh] = useState('');
  const text = { en: en.trim(), zh: zh.trim() };
  const missing = text.en === '' && text.zh === '' ? say('messageMissing') : undefined;
  const why = off ?? missing;
  return (
    <form
      className={css.message}
      onSubmit={(event) => {
        event.preventDefault();
        if (why === undefined) onShow({ kind: 'message', text });
      }}
    >
      <TextInput label={say('messageEn')} value={en} onValue={setEn} maxLength={280} lang="en" />
      <TextInput label={say('messageZh')} value={zh} onValue={setZh} maxLength={280} lang="zh-Hans" />
      <Button type="submit" off={why} quietReason>
        {say('showMessage')}
      </Button>
    </form>
  );
};

/** Everything here is one press, and all screens follow at once. */
export const ShownNow = () => {
  const say = useScreensWords();
  const frame = useFrameWords();
  const shown = useShownWords();
  const act = useAct();
  const screen = useControl((tables) => tables.screen.it);
  const off = useLive() ? undefined : frame('notLive');
  if (!screen) return null;
  const { show, hideCode } = screen;
  const put = (next: ScreenShow, hide = hideCode): void =>
    void act.send({ type: 'showScreen', show: next, hideCode: hide });
  return (
    <div className={css.now}>
      <p>
        <b className="b" data-shown={show.kind}>
          {shown(show)}
        </b>{' '}
        <span className="q">· {say(hideCode ? 'codeHidden' : 'codeShown')}</span>
      </p>
      <div className={css.acts}>
        <Button on={show.kind === 'auto'} off={off} quietReason onPress={() => put({ kind: 'auto' })}>
          {say('ownViews')}
        </Button>
        <Button on={show.kind === 'blackout'} off={off} quietReason onPress={() => put({ kind: 'blackout' })}>
          {say('dark')}
        </Button>
        <Backs off={off} onShow={put} />
        <Button off={off} quietReason onPress={() => put(show, !hideCode)}>
          {say(hideCode ? 'showCode' : 'hideCode')}
        </Button>
      </div>
      <MessageForm off={off} onShow={put} />
      <ActRefusal act={act} />
    </div>
  );
};
