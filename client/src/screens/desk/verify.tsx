import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { Command } from '../../connection/command.ts';
import { useSending } from '../../connection/use-send.ts';
import { useProtocolWords } from '../../i18n/protocol-words.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { Failure } from './failure.tsx';
import { useMay } from './gate.ts';

const VERDICT = { 'under-way': 'verifying', genuine: 'genuine', false: 'falseCaller' } as const;

type VerifyProps = {
  readonly known: Pick<CallRow, 'verified' | 'keys'>;
  readonly authority: 'call' | 'transmit';
  readonly ask: 'verifyCaller' | 'verifySender';
  readonly command: Command;
};

/** Who calls or writes: what the set shows proves nothing; the agreed keys, or asking back, do. */
export const Verify = ({ known: { verified, keys }, authority, ask, command }: VerifyProps) => {
  const say = useProtocolWords();
  const sending = useSending();
  const { off, has } = useMay();
  return (
    <div>
      {(keys !== undefined || verified) && (
        <p className="s">
          {keys !== undefined && <>{say(keys ? 'keysGiven' : 'keysMissing')} </>}
          {verified && <State of={VERDICT[verified]} />}
        </p>
      )}
      {verified === undefined && has(authority) && (
        <Button kind="word" off={off(authority)} quietReason onPress={() => void sending.run(command)}>
          {say(ask)}
        </Button>
      )}
      <Failure of={sending} />
    </div>
  );
};
