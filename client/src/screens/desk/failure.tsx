import type { ReactNode } from 'react';
import type { useSending } from '../../connection/use-send.ts';
import { whyNotSent } from '../../connection/use-send.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import css from './failure.module.css';

type Sending = ReturnType<typeof useSending>;

type FailureProps = { readonly of: Pick<Sending, 'refusal' | 'dismiss'>; readonly kept?: ReactNode };

/** Why the last command did not act, in place, and what became of the work. */
export const Failure = ({ of: { refusal, dismiss }, kept }: FailureProps) => {
  const text = useText();
  const say = useDeskWords();
  if (!refusal) return null;
  return (
    <div className={css.failure}>
      <Refusal
        title={text(whyNotSent(refusal))}
        ways={
          <Button kind="word" onPress={dismiss}>
            {say('dismiss')}
          </Button>
        }
      >
        {kept}
      </Refusal>
    </div>
  );
};
