import { useSeat } from '../../../connection/use-tables.ts';
import { later } from '../../../ui/later.ts';

const Probe = later(async () => (await import('./probe.tsx')).Probe);

/** Questions the exercise puts to this seat. They wait beside the work and never stand in its way. */
export const Probes = () => {
  const probes = useSeat((t) => t.probes);
  const open = Object.values(probes)
    .filter((probe) => !probe.answered && !probe.skipped)
    .sort((a, b) => b.askedAt - a.askedAt);
  return (
    <>
      {open.map((probe) => (
        <Probe key={probe.id} probe={probe} />
      ))}
    </>
  );
};
