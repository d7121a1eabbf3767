import { useReading } from '../../../connection/use-now.ts';
import { useControl } from '../../../connection/use-tables.ts';
import { lastSkipped, type RundownOrder, rundownOrder } from './rundown-order.ts';

/** The plan as it stands at this moment; drawn again when it changes, not when time goes by. */
export const useRundownOrder = (): RundownOrder => {
  const rows = useControl((tables) => tables.rundown);
  const until = useReading((now) => lastSkipped(rows, now));
  return rundownOrder(rows, until);
};
