import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useSending } from '../../../connection/use-send.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { Button } from '../../../ui/button.tsx';
import { State } from '../../../ui/state.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';

const VERDICT = { 'under-way': 'verifying', genuine: 'genuine', false: 'falseCaller' } as const;

/** Who calls: what the set shows proves nothing; the agreed keys, or asking back, do. */
export const VerifyCaller = ({ call }: { readonly call: CallRow }) => {
  const say = useProtocolWords();
  const sending = useSending();
  const { off, has } = useMay();
  const blocked = off('call');
  return (
    <div>
      <p className="s">
        {call.keys !== undefined && <>{say(call.keys ? 'keysGiven' : 'keysMissing')} </>}
        {call.verified && <State of={VERDICT[call.verified]} />}
      </p>
      {call.verified === undefined && has('call') && (
        <Button
          kind="word"
          off={blocked}
          quietReason
          onPress={() => void sending.run({ type: 'verifyCall', call: call.id })}
        >
          {say('verifyCaller')}
        </Button>
      )}
      <Failure of={sending} />
    </div>
  );
};
