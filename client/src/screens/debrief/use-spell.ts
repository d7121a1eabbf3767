import { scenarioTime, scenarioTimeShort } from '../../format/scenario-time.ts';
import { useDebriefWords } from '../../i18n/debrief-words.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Study } from './study.ts';

/** Words, names and scenario times of one study, in the language of the page. */
export const useSpell = ({ startsAt, evidence }: Study) => {
  const say = useDebriefWords();
  const text = useText();
  return {
    say,
    text,
    side: (side: 'A' | 'B'): string => text(evidence.names.side(side)),
    time: (at: number): string => scenarioTime(at, startsAt),
    timeShort: (at: number): string => scenarioTimeShort(at, startsAt),
  };
};
