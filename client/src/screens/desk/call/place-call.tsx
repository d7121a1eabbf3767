import type { LineRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useYourSide } from '../../../connection/use-tables.ts';
import { freshId } from '../../../device/fresh-id.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Confirm } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';
import { isSuspended, topicOn } from '../logic/compose.ts';

type PlaceCallProps = { readonly line: LineRow; readonly open: boolean; readonly onClose: () => void };

/** Whom, on what number, about what. */
export const PlaceCall = ({ line, open, onClose }: PlaceCallProps) => {
  const say = useDeskWords();
  const text = useText();
  const side = useYourSide();
  const sending = useSending();
  const { off } = useMay();
  const [chosen, setChosen] = useState('');
  const topic = topicOn(line, chosen);
  const place = async (): Promise<void> => {
    if (!topic || !side) return;
    const call = `${side}.${freshId()}`;
    if (await sending.run({ type: 'placeCall', call, number: line.number, topic })) onClose();
  };
  return (
    <Confirm
      title={say('callTitle', { who: text(line.label) })}
      open={open}
      confirm={say('callConfirm', { number: line.number })}
      off={off('call')}
      onConfirm={() => void place()}
      onClose={onClose}
    >
      <Select
        label={say('topic')}
        value={topic ?? ''}
        choices={line.topics.map((t) => ({
          value: t,
          label: isSuspended(line, t) ? say('topicSuspended', { topic: say(`topic_${t}`) }) : say(`topic_${t}`),
        }))}
        onValue={setChosen}
      />
      <Failure of={sending} />
    </Confirm>
  );
};
