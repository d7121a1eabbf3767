import { useMemo } from 'react';
import type { TimelineWords } from '../../charts/timeline-words.ts';
import { percent } from '../../format/chance.ts';
import { useLanguage } from '../../i18n/language.ts';
import type { MarkWords } from './marks-of-both.ts';
import type { Study } from './study.ts';
import { useSpell } from './use-spell.ts';

/** Words of the timeline and of its marks; new only with the language. */
export const useMarkWords = (study: Study): { readonly marks: MarkWords; readonly chart: TimelineWords } => {
  const { say, text, side, time, timeShort } = useSpell(study);
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions change with the language only
  const marks = useMemo(
    (): MarkWords => ({
      ...{ text, language },
      running: (pace) => say('running', { pace }),
      hotwash: say('hotwash'),
      noAnswer: say('noAnswer'),
      wrongPost: say('wrongPost'),
      call: say('call'),
      forged: say('forged'),
      late: (by) => say('late', { by }),
      delayed: (by) => say('delayed', { by }),
      down: (line) => say('down', { line }),
      ranOut: (label, filed) => say('ranOut', { label, filed }),
    }),
    [language, study],
  );
  const { exchanges, calls } = study.evidence;
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const chart = useMemo(
    (): TimelineWords => ({
      ...{ time, timeShort, side },
      summary: say('summary', {
        ...{ from: time(0), to: time(study.endAt), a: side('A'), b: side('B') },
        ...{ messages: exchanges.filter((x) => x.sent).length, calls: calls.length },
      }),
      phase: say('phase'),
      injects: (of) => say('injects', { side: side(of) }),
      hotline: say('hotline'),
      thick: say('thick'),
      rung: say('rung'),
      rungCause: [say('rungCause'), say('rungCauseMore')],
      acts: (of) => say('acts', { side: side(of) }),
      facilitator: say('facilitator'),
      belief: {
        filed: (value) => say('filed', { value: percent(value) }),
        ideal: (value) => say('ideal', { value: percent(value) }),
        truth: (value) => say('truthAt', { value }),
        threshold: (value) => say('threshold', { value }),
      },
    }),
    [language, study],
  );
  return { marks, chart };
};
