import { Exchanged } from './exchanged.tsx';
import { Ledger } from './ledger.tsx';

/** What stands around the decision: thresholds exchanged, promises, grievances. */
export const Around = () => (
  <>
    <Exchanged />
    <Ledger />
  </>
);
