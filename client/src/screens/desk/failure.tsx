import type { ReactNode } from 'react';
import type { useSending } from '../../connection/use-send.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import css from './failure.module.css';

const NotSent = later(async () => (await import('../../room/not-sent.tsx')).NotSent);

type Sending = ReturnType<typeof useSending>;

type FailureProps = { readonly of: Pick<Sending, 'refusal' | 'dismiss'>; readonly kept?: ReactNode };

/** Why the last command did not act, in place, and what became of the work. */
export const Failure = ({ of: { refusal, dismiss }, kept }: FailureProps) => {
  const say = useDeskWords();
  if (!refusal) return null;
  return (
    <div className={css.failure}>
      <NotSent
        refusal={refusal}
        ways={
          <Button kind="word" onPress={dismiss}>
            {say('dismiss')}
          </Button>
        }
      >
        {kept}
      </NotSent>
    </div>
  );
};
