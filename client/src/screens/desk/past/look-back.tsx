import { usePastWords } from '../../../i18n/past-words.ts';
import { Button } from '../../../ui/button.tsx';
import { moments } from '../logic/missed.ts';
import { viewMoment } from './moment.ts';
import { useOwnLog } from './use-own-log.ts';

/** Into the past of this desk, at the last thing that came. */
export const LookBack = () => {
  const say = usePastWords();
  const last = moments(useOwnLog()).slice(-1)[0];
  if (last === undefined) return null;
  return (
    <Button kind="word" onPress={() => viewMoment(last)}>
      {say('lookBack')}
    </Button>
  );
};
