import { type ReactNode, useEffect, useState } from 'react';
import { useJoinWords } from '../../i18n/join-words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import css from './join.module.css';
import { useServerClock } from './use-server-clock.ts';
import { useSound } from './use-sound.ts';

const THREE_COLUMNS = 1280;
const TABS = 600;

type CheckProps = { readonly what: string; readonly well: boolean; readonly children: ReactNode };

const Check = ({ what, well, children }: CheckProps) => (
  <div className={well ? undefined : css.warn}>
    <dt>
      <Icon name={well ? 'done' : 'warn'} /> {what}
    </dt>
    <dd>{children}</dd>
  </div>
);

const useWindow = () => {
  const [size, setSize] = useState({ w: innerWidth, h: innerHeight });
  useEffect(() => {
    const look = (): void => setSize({ w: innerWidth, h: innerHeight });
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return size;
};

/** Checked silently while the form is filled in; nothing here keeps anybody out. */
export const ThisComputer = () => {
  const say = useJoinWords();
  const clock = useServerClock();
  const size = useWindow();
  const { sound, allow } = useSound();
  const offset = clock.kind === 'live' ? clock.offset : undefined;
  const by = `${Math.round(Math.abs(offset ?? 0) / 1000)} s`;
  const layout = size.w >= THREE_COLUMNS ? 'three' : size.w >= TABS ? 'tabs' : 'one';
  return (
    <dl className={css.checks}>
      <Check what={say('connection')} well={clock.kind !== 'silent'}>
        {clock.kind === 'live'
          ? say('live', { rtt: Math.round(clock.rtt) })
          : say(clock.kind === 'checking' ? 'checking' : 'noAnswer')}
      </Check>
      {offset !== undefined && (
        <Check what={say('clock')} well>
          {Math.abs(offset) < 1_000 ? say('clockRight') : say(offset > 0 ? 'clockSlow' : 'clockFast', { by })}
        </Check>
      )}
      <Check what={say('screen')} well>
        {say(layout, size)}
      </Check>
      <Check what={say('sound')} well={sound === 'on'}>
        {sound === 'off'
          ? say.rich('soundOff', {
              a: (chunks) => (
                <Button kind="word" className={css.inline} onPress={() => void allow()}>
                  {chunks}
                </Button>
              ),
            })
          : say(sound === 'on' ? 'soundOn' : 'soundNone')}
      </Check>
    </dl>
  );
};
