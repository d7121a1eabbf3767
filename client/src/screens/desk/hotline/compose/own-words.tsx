import { useState } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { Button } from '../../../../ui/button.tsx';
import { TextInput } from '../../../../ui/text-input.tsx';
import css from './compose.module.css';

type OwnWordsProps = {
  readonly value: string;
  /** Free text is nothing but own words. */
  readonly only?: boolean;
  readonly onValue: (value: string) => void;
};

/** One's own words amplify the exact wording; they take room only when wanted. */
export const OwnWords = ({ value, only = false, onValue }: OwnWordsProps) => {
  const say = useDeskWords();
  const [asked, setAsked] = useState(false);
  if (!only && !asked && value === '') {
    return (
      <div className={css.more}>
        <Button kind="word" onPress={() => setAsked(true)}>
          {say('addWords')}
        </Button>
      </div>
    );
  }
  return (
    <div className={css.wide}>
      {only ? (
        <TextInput label={say('freeText')} lines={3} maxLength={2000} value={value} onValue={onValue} />
      ) : (
        <TextInput label={say('amplify')} maxLength={2000} value={value} onValue={onValue} />
      )}
    </div>
  );
};
