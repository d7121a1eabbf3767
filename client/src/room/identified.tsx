import { useEffect, useState } from 'react';
import { useConnectionState, useYou } from '../connection/use-tables.ts';
import { useAsideWords } from '../i18n/aside-words.ts';
import { useText } from '../i18n/use-text.ts';
import css from './identified.module.css';

const SHOWN_MS = 5_000;

/** The seat's name, large enough to be found from across the room; focus and work stay where they are. */
export const Identified = () => {
  const say = useAsideWords();
  const text = useText();
  const you = useYou();
  const at = useConnectionState((state) => state.identifiedAt);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (at === undefined) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [at]);
  if (!shown || !you) return null;
  return (
    <div className={css.big} role="status" data-identified="">
      {say('identified', { office: text(you.office), side: text(you.sideName) })}
    </div>
  );
};
