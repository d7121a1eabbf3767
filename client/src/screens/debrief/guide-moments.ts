import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { Finding } from '@firebreak/shared/report/finding.ts';

/** One stop of a guided debrief: asked as one side had it just before, then shown from both. */
export type GuideMoment = { readonly finding: Finding; readonly side: SideId; readonly askAt: number };

/** Longest list that a room sits through. */
const MOST = 12;

/** The gravest moments of a log, in the order in which they came. Only those that turn on what a side believed can be asked about. */
export const guideMoments = (findings: readonly Finding[]): readonly GuideMoment[] => {
  const taken = new Set<number>();
  return findings
    .flatMap((finding): GuideMoment[] => {
      const { belief, seq } = finding;
      // Two findings of one record are one moment: the graver is asked about.
      if (!belief || seq === 0 || taken.has(seq) || taken.size >= MOST) return [];
      taken.add(seq);
      return [{ finding, side: belief.side, askAt: seq - 1 }];
    })
    .sort((a, b) => a.askAt - b.askAt);
};
