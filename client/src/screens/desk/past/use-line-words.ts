import { assertNever } from '@firebreak/shared/base/assert-never.ts';
import { usePastWords } from '../../../i18n/past-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { LogLine } from '../logic/missed.ts';
import { useKindWord } from '../situation/kind-tabs.tsx';

/** One line of the desk's own log in words. */
export const useLineWords = (): ((line: LogLine) => string) => {
  const say = usePastWords();
  const text = useText();
  const kind = useKindWord();
  return (line) => {
    switch (line.what) {
      case 'item':
        return say('sayItem', { kind: kind(line.kind), what: text(line.headline) });
      case 'received':
        return say('sayReceived', { number: line.number, type: line.type });
      case 'sent':
        return say('saySent', { number: line.number, type: line.type });
      case 'answered':
        return say('sayAnswered', { number: line.number, word: line.word });
      case 'call-in':
        return say('sayCallIn', { who: text(line.who) });
      case 'call-out':
        return say('sayCallOut', { who: text(line.who) });
      case 'decided':
        return say('sayDecided', { what: text(line.label) });
      case 'rung':
        return say('sayRung', { rung: text(line.label) });
      default:
        return assertNever(line);
    }
  };
};
