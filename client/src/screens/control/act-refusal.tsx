import { useEffect } from 'react';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { announce } from '../../ui/announcements.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import type { Act } from './use-act.ts';

/** Why the last act in this place was refused; said once. */
export const ActRefusal = ({ act }: { readonly act: Pick<Act, 'refusal' | 'dismiss'> }) => {
  const text = useText();
  const say = useFrameWords();
  const { refusal, dismiss } = act;
  const words = refusal && text(refusal);
  useEffect(() => {
    if (words !== undefined) announce({ text: words }, 'assertive');
  }, [words]);
  if (words === undefined) return null;
  return (
    <Refusal
      title={words}
      ways={
        <Button kind="word" onPress={dismiss}>
          {say('close')}
        </Button>
      }
    />
  );
};
