import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import { later } from '../../../ui/later.ts';

const Verify = later(async () => (await import('../verify.tsx')).Verify);

/** Only a call whose caller can be verified has more to say of who calls. */
export const Caller = ({ call }: { readonly call: CallRow }) =>
  call.mine || !call.verifiable ? null : (
    <Verify known={call} authority="call" ask="verifyCaller" command={{ type: 'verifyCall', call: call.id }} />
  );
