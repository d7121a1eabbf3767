import type { useSending } from '../../connection/use-send.ts';
import { useLobbyWords } from '../../i18n/lobby-words.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';

const NotSent = later(async () => (await import('../../room/not-sent.tsx')).NotSent);

type LobbyFailureProps = { readonly of: Pick<ReturnType<typeof useSending>, 'refusal' | 'dismiss'> };

export const LobbyFailure = ({ of: { refusal, dismiss } }: LobbyFailureProps) => {
  const say = useLobbyWords();
  if (!refusal) return null;
  return (
    <NotSent
      refusal={refusal}
      ways={
        <Button kind="word" onPress={dismiss}>
          {say('dismiss')}
        </Button>
      }
    />
  );
};
