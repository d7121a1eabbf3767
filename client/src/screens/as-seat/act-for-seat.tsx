import { useState } from 'react';
import { useSending, whyNotSent } from '../../connection/use-send.ts';
import { useExercise, useYou } from '../../connection/use-tables.ts';
import { useAsSeatWords } from '../../i18n/as-seat-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextInput } from '../../ui/text-input.tsx';

const OVER = ['hotwash', 'closed'];

/** The switch: off, and on only with a reason that goes into the record. */
export const ActForSeat = ({ seat, mine }: { readonly seat: string; readonly mine: boolean }) => {
  const say = useAsSeatWords();
  const text = useText();
  const you = useYou();
  const phase = useExercise()?.phase;
  const { run, busy, refusal } = useSending();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const begin = async (): Promise<void> => {
    if (await run({ type: 'beginActing', seat, reason: reason.trim() })) setAsked(false);
  };
  const over = phase !== undefined && OVER.includes(phase) ? say('notPossible') : undefined;
  const off = over ?? (busy || phase === undefined ? say('wait') : undefined);
  if (mine) {
    return (
      <Button off={busy ? say('wait') : undefined} quietReason onPress={() => void run({ type: 'endActing', seat })}>
        {say('stopActing')}
      </Button>
    );
  }
  return (
    <>
      <Button off={off} quietReason onPress={() => setAsked(true)}>
        {say('actFor')}
      </Button>
      <Confirm
        title={say('actTitle', { office: you ? text(you.office) : seat })}
        open={asked}
        confirm={say('actConfirm')}
        off={off ?? (reason.trim() === '' ? say('actReasonMissing') : undefined)}
        onConfirm={() => void begin()}
        onClose={() => setAsked(false)}
      >
        <p>{say('actBody')}</p>
        <TextInput label={say('actReason')} value={reason} onValue={setReason} maxLength={280} />
        {refusal && <Refusal title={text(whyNotSent(refusal))} />}
      </Confirm>
    </>
  );
};
