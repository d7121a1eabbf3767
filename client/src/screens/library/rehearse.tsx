import { useState } from 'react';
import { useBotsWords } from '../../i18n/bots-words.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/dialog.tsx';

type RehearseProps = { readonly off: string | undefined; readonly onOpen: () => void };

/** The same exercise, visibly not live, and gone afterwards. */
export const Rehearse = ({ off, onOpen }: RehearseProps) => {
  const say = useBotsWords();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button off={off} quietReason onPress={() => setAsked(true)}>
        {say('rehearse')}
      </Button>
      <Confirm
        title={say('rehearseTitle')}
        open={asked}
        confirm={say('rehearseConfirm')}
        off={off}
        onConfirm={onOpen}
        onClose={() => setAsked(false)}
      >
        <p>{say('rehearseBody')}</p>
      </Confirm>
    </>
  );
};
