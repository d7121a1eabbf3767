import { type useSending, whyNotSent } from '../../connection/use-send.ts';
import { useLobbyWords } from '../../i18n/lobby-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';

type LobbyFailureProps = { readonly of: Pick<ReturnType<typeof useSending>, 'refusal' | 'dismiss'> };

export const LobbyFailure = ({ of: { refusal, dismiss } }: LobbyFailureProps) => {
  const say = useLobbyWords();
  const text = useText();
  if (!refusal) return null;
  return (
    <Refusal
      title={text(whyNotSent(refusal))}
      ways={
        <Button kind="word" onPress={dismiss}>
          {say('dismiss')}
        </Button>
      }
    />
  );
};
