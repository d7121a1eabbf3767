import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { later } from '../../../ui/later.ts';
import { Section } from '../../../ui/section.tsx';
import { useEnded } from '../gate.ts';
import { crossed, pressingOf } from '../logic/thresholds.ts';
import { Assessment } from './assessment.tsx';
import { Cards } from './cards.tsx';
import css from './decide.module.css';
import { Ladder } from './ladder.tsx';
import { useHeldMove } from './moves/held-move.ts';
import { Moves } from './moves/moves.tsx';
import { Pending } from './moves/pending.tsx';
import { Pressures } from './pressures.tsx';
import { Probes } from './probes.tsx';
import { Threshold } from './threshold.tsx';

const Held = later(async () => (await import('./moves/held.tsx')).Held);
const Around = later(async () => (await import('./around.tsx')).Around);

/** What presses, what this side believes, what its cards say, what it may do. */
export const Decide = () => {
  const say = useDeskWords();
  const thresholds = useSide((t) => t.thresholds);
  const incidents = useSide((t) => t.incidents);
  const around = useSide((t) => Object.keys(t.exchanged).length + Object.keys(t.ledger).length > 0);
  const ended = useEnded();
  const { held, kept } = useHeldMove();
  const pressing = pressingOf(thresholds).length;
  const shown = crossed(thresholds);
  const strip = !ended && shown.some((t) => t.state === 'pressing' || t.state === 'held');
  const count =
    pressing > 0 ? say.rich('pressingCount', { n: pressing, b: (c) => <b key="b">{c}</b> }) : say('nothingPresses');
  return (
    <Section title={say('decide')} region {...(!ended && { count })}>
      {!ended && (held ?? kept) && <Held />}
      <div className={css.thread}>
        {!ended && <Probes />}
        <Pressures />
        {shown.map((threshold) => (
          <Threshold key={threshold.id} threshold={threshold} />
        ))}
        {!strip && <Ladder />}
        <Pending />
        {Object.values(incidents)
          .filter((incident) => incident.state !== 'latent')
          .map((incident) => (
            <Assessment key={incident.id} incident={incident} />
          ))}
        {around && <Around />}
        <Cards />
      </div>
      <Moves />
    </Section>
  );
};
