import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { groupCode, joinDigits, seatToken } from '../../format/join-code.ts';
import { useJoinWords } from '../../i18n/join-words.ts';
import { caretAfter } from './code-caret.ts';
import css from './join.module.css';

type CodeInputProps = {
  readonly digits: string;
  readonly onDigits: (digits: string) => void;
  /** A seat link was pasted. */
  readonly onSeatToken: (token: string) => void;
  readonly invalid: boolean;
  /** What the code led to. */
  readonly children?: ReactNode;
};

/** Digits however they come: typed, spaced, full-width, by input method, pasted, as an address, as a seat link. */
export const CodeInput = ({ digits, onDigits, onSeatToken, invalid, children }: CodeInputProps) => {
  const say = useJoinWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number>(undefined);
  const [composing, setComposing] = useState<string>();

  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  const take = (typed: string, at: number): void => {
    const token = seatToken(typed);
    if (token !== undefined) {
      onSeatToken(token);
      return;
    }
    const before = joinDigits(typed.slice(0, at)).length;
    caret.current = caretAfter(Math.min(before, 9));
    onDigits(joinDigits(typed));
  };

  return (
    <>
      <label className={css.label} htmlFor={id}>
        {say('code')} <span className={css.hint}>{say('codeHelp')}</span>
      </label>
      <input
        ref={input}
        id={id}
        className={`${css.input} ${css.code}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={`${id}a`}
        aria-invalid={invalid || undefined}
        value={composing ?? groupCode(digits)}
        onCompositionStart={(event) => setComposing(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setComposing(undefined);
          take(event.currentTarget.value, event.currentTarget.selectionStart ?? 0);
        }}
        onChange={(event) => {
          const { value, selectionStart } = event.target;
          if (composing === undefined) take(value, selectionStart ?? value.length);
          else setComposing(value);
        }}
      />
      <div id={`${id}a`} className={css.answer}>
        {children}
      </div>
    </>
  );
};
