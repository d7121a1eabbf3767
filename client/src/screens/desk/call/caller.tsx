import type { CallRow } from '@firebreak/shared/view/hotline-rows.ts';
import { later } from '../../../ui/later.ts';

const VerifyCaller = later(async () => (await import('./verify-caller.tsx')).VerifyCaller);

/** Only a call whose caller can be verified has more to say of who calls. */
export const Caller = ({ call }: { readonly call: CallRow }) =>
  call.mine || !call.verifiable ? null : <VerifyCaller call={call} />;
