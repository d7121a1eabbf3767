import { useSeat } from '../../../connection/use-tables.ts';
import { Probe } from './probe.tsx';

/** Questions the exercise puts to this seat. They wait beside the work and never stand in its way. */
export const Probes = () => {
  const probes = useSeat((t) => t.probes);
  const open = Object.values(probes)
    .filter((probe) => !probe.answered)
    .sort((a, b) => b.askedAt - a.askedAt);
  return (
    <>
      {open.map((probe) => (
        <Probe key={probe.id} probe={probe} />
      ))}
    </>
  );
};
