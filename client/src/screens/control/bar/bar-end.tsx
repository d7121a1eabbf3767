import { useState } from 'react';
import { useConnectionState } from '../../../connection/use-tables.ts';
import { groupCode } from '../../../format/join-code.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useScreensWords } from '../../../i18n/screens-words.ts';
import { useWordingWords } from '../../../i18n/wording-words.ts';
import { LinkState } from '../../../room/link-state.tsx';
import { Button } from '../../../ui/button.tsx';
import { LanguageSwitch } from '../../../ui/language-switch.tsx';
import { State } from '../../../ui/state.tsx';
import { ThemeSwitch } from '../../../ui/theme-switch.tsx';
import { LockButton } from '../../../white-cell/lock/lock-button.tsx';
import { useDoor } from '../door-provider.tsx';
import { WhoHasTheClock } from '../people/who-has-the-clock.tsx';
import { ScreensDialog } from '../screens/screens-dialog.tsx';
import { DoorDialog } from '../seats/door-dialog.tsx';
import { WordingDialog } from '../wording/wording-dialog.tsx';
import css from './clock-bar.module.css';

/** The door and this browser's own things. */
export const BarEnd = () => {
  const say = useControlWords();
  const { answer } = useDoor();
  const [open, setOpen] = useState(false);
  const [screensOpen, setScreensOpen] = useState(false);
  const [wordingOpen, setWordingOpen] = useState(false);
  // That it stands still is said by the clock; here it is only about this browser's link.
  const live = useConnectionState((state) => state.link === 'live');
  const screens = useScreensWords();
  const wording = useWordingWords();
  return (
    <>
      <div className={`${css.side} ${css.push}`}>
        <p>
          <Button kind="word" onPress={() => setOpen(true)}>
            <span className={css.code}>{answer ? groupCode(answer.joinCode) : say('door')}</span>
          </Button>{' '}
          <span className="qq">{answer && say(answer.locked ? 'doorLocked' : 'doorOpen')}</span>{' '}
          <Button kind="word" onPress={() => setScreensOpen(true)}>
            {screens('open')}
          </Button>
        </p>
        <div className={css.second}>
          <WhoHasTheClock />
          <Button kind="word" onPress={() => setWordingOpen(true)}>
            {wording('open')}
          </Button>
        </div>
      </div>
      <div className={css.side}>
        <p className={css.last}>
          {live ? <State of="live" /> : <LinkState />} <ThemeSwitch />
        </p>
        <p className={css.last}>
          <LanguageSwitch /> <LockButton />
        </p>
      </div>
      <ScreensDialog open={screensOpen} onClose={() => setScreensOpen(false)} />
      <WordingDialog open={wordingOpen} onClose={() => setWordingOpen(false)} />
      <DoorDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
};
