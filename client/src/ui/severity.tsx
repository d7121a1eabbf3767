import { text } from '@firebreak/shared/base/text.ts';
import { useText } from '../i18n/use-text.ts';
import css from './severity.module.css';

const WORDS = [
  text('baseline', '基线'),
  text('low', '低'),
  text('medium', '中'),
  text('high', '高'),
  text('severe', '严重'),
  text('emergency', '紧急'),
] as const;
const BARS = [1, 2, 3, 4, 5] as const;

/** Five bars and a word, 0 to 5. */
export const Severity = ({ level }: { readonly level: number }) => {
  const say = useText();
  const word = WORDS[Math.max(0, Math.min(5, Math.round(level)))] ?? WORDS[0];
  return (
    <span className={`${css.severity} ${level >= 4 ? css.loud : ''}`}>
      {BARS.map((bar) => (
        <i key={bar} className={bar <= level ? css.on : undefined} />
      ))}
      <span>{say(word)}</span>
    </span>
  );
};
