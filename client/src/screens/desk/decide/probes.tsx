import { useSeat } from '../../../connection/use-tables.ts';
import { useDesk } from '../desk-state.tsx';
import { Probe } from './probe.tsx';

/** Questions the exercise puts to this seat. They wait beside the work and never stand in its way. */
export const Probes = () => {
  const probes = useSeat((t) => t.probes);
  const { probesLater } = useDesk();
  const open = Object.values(probes)
    .filter((probe) => !probe.answered)
    .sort((a, b) => Number(probesLater.includes(a.id)) - Number(probesLater.includes(b.id)) || a.askedAt - b.askedAt);
  return (
    <>
      {open.map((probe) => (
        <Probe key={probe.id} probe={probe} />
      ))}
    </>
  );
};
