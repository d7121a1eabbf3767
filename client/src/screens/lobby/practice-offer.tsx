import { Suspense, useState } from 'react';
import { usePracticeWords } from '../../i18n/practice-words.ts';
import { Button } from '../../ui/button.tsx';
import { apart } from '../../ui/later.ts';
import css from './lobby.module.css';

/** Fetched on being asked for: whoever does not practise need not load it. */
const Practice = apart(async () => (await import('../practice/practice.tsx')).Practice);

/** While there is time before the start. */
export const PracticeOffer = () => {
  const say = usePracticeWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={css.offer}>
        <Button aria-expanded={open} onPress={() => setOpen(!open)}>
          {say(open ? 'close' : 'offer')}
        </Button>
        <span className="q">{say('offerNote')}</span>
      </p>
      {open && (
        <Suspense fallback={null}>
          <Practice />
        </Suspense>
      )}
    </>
  );
};
