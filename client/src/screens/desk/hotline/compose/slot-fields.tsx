import type { Phrasebook, Slot, SlotValues } from '@firebreak/shared/base/message.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { Select } from '../../../../ui/select.tsx';
import { TextInput } from '../../../../ui/text-input.tsx';
import { faultIn, slotChoices } from '../../logic/compose.ts';

type SlotFieldsProps = {
  readonly slots: readonly Slot[];
  readonly values: SlotValues;
  readonly book: Phrasebook;
  readonly onValues: (values: SlotValues) => void;
};

/** A choice of nothing: the list part keeps the empty value for "not chosen yet". */
export const NONE = '-';

/** One field per slot: a list of exact wordings, or a code that is typed. */
export const SlotFields = ({ slots, values, book, onValues }: SlotFieldsProps) => {
  const say = useDeskWords();
  const text = useText();
  const set = (id: string, value: string): void => onValues({ ...values, [id]: value });
  return (
    <>
      {slots.map((slot) => {
        const value = values[slot.id] ?? '';
        const choices = slotChoices(slot, book);
        if (choices) {
          const listed = choices.map((c) => ({ value: c.value, label: text(c.wording) }));
          const none = slot.required ? [] : [{ value: NONE, label: say('none') }];
          const chosen = listed.some((c) => c.value === value) ? value : '';
          return (
            <Select
              key={slot.id}
              label={text(slot.label)}
              value={chosen === '' && !slot.required ? NONE : chosen}
              choices={[...none, ...listed]}
              onValue={(next) => set(slot.id, next === NONE ? '' : next)}
              {...(slot.required && { empty: say('choose') })}
            />
          );
        }
        const bad = value !== '' && faultIn([slot], { [slot.id]: value.normalize('NFKC') }, book) !== undefined;
        return (
          <TextInput
            key={slot.id}
            label={text(slot.label)}
            className="mono"
            maxLength={16}
            value={value}
            onValue={(next) => set(slot.id, next)}
            onBlur={() => set(slot.id, value.normalize('NFKC').trim())}
            {...(bad && { fault: say('codeFault') })}
          />
        );
      })}
    </>
  );
};
