import { useState } from 'react';
import { useConnectionState } from '../../../connection/use-tables.ts';
import { useWhiteCellWords } from '../../../i18n/white-cell-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useNoted } from '../../../white-cell/use-noted.ts';
import css from './people.module.css';
import { PeopleDialog } from './people-dialog.tsx';

/** In the bar: whose the clock is, who is here, and the way to hand it over. */
export const WhoHasTheClock = () => {
  const say = useWhiteCellWords();
  const holder = useNoted((tables) => tables.clockHand.it?.holder);
  const here = useConnectionState((state) => state.presence.staff?.length ?? 0);
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={css.clock} data-clock-holder={holder ?? ''}>
        {holder !== undefined && <span className={css.holder}>{say('hasClock', { name: holder })}</span>}
        <Button kind="word" onPress={() => setOpen(true)}>
          {say('peopleHere', { n: here })}
        </Button>
      </p>
      <PeopleDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
};
