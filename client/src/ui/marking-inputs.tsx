import type { Text } from '@firebreak/shared/base/text.ts';
import { useWordingWords } from '../i18n/wording-words.ts';
import { TextInput } from './text-input.tsx';

type MarkingInputsProps = { readonly marking: Text; readonly onMarking: (marking: Text) => void };

const LONGEST = 60;

/** A marking in both languages. */
export const MarkingInputs = ({ marking, onMarking }: MarkingInputsProps) => {
  const say = useWordingWords();
  return (
    <>
      <TextInput
        label={say('markingEn')}
        lang="en"
        maxLength={LONGEST}
        value={marking.en}
        onValue={(en) => onMarking({ ...marking, en })}
      />
      <TextInput
        label={say('markingZh')}
        lang="zh-Hans"
        maxLength={LONGEST}
        value={marking.zh}
        onValue={(zh) => onMarking({ ...marking, zh })}
      />
    </>
  );
};
