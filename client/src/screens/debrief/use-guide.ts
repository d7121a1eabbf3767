import { useMemo, useState } from 'react';
import { type GuideMoment, guideMoments } from './guide-moments.ts';
import type { Place } from './place.ts';
import type { Study } from './study.ts';

export type Guided = {
  readonly moments: readonly GuideMoment[];
  readonly revealed: boolean;
  readonly ask: (moment: number) => void;
  readonly reveal: () => void;
  readonly leave: () => void;
};

/** Leads the place from moment to moment: asked with one side's eyes and no future, revealed with both. */
export const useGuide = (study: Study, place: Place, change: (fields: Partial<Place>) => void): Guided => {
  const moments = useMemo(() => guideMoments(study.findings), [study.findings]);
  const [revealed, setRevealed] = useState(false);
  const at = place.guide;
  return {
    moments,
    revealed,
    ask: (to) => {
      const moment = moments[to];
      if (!moment) return;
      setRevealed(false);
      change({ guide: to, seq: moment.askAt, perspective: moment.side, hideFuture: true, view: 'timeline' });
    },
    reveal: () => {
      const moment = at === undefined ? undefined : moments[at];
      if (!moment?.finding.belief) return;
      const { side, incident, hypothesis } = moment.finding.belief;
      setRevealed(true);
      change({
        ...{ seq: moment.finding.seq, perspective: 'both' },
        choices: { ...place.choices, [side]: { incident, hypothesis } },
      });
    },
    leave: () => {
      setRevealed(false);
      change({ guide: undefined, perspective: 'both', hideFuture: false });
    },
  };
};
