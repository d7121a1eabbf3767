import { FORMATS, type Slot, type SlotValues, slotText } from '@firebreak/shared/base/message.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useSide } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useHotlineWords } from '../../../i18n/hotline-words.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirm } from '../../../ui/dialog.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';
import { faultIn } from '../logic/compose.ts';
import { useTimes } from '../times.tsx';
import compared from './compared.module.css';
import { SlotFields } from './compose/slot-fields.tsx';
import css from './hotline.module.css';

type RowProps = { readonly row: MessageRow };

/** The reader says the slots back as it has them; what did not come through it chooses as it understood it. */
const SayBack = ({ row }: RowProps) => {
  const tell = useProtocolWords();
  const { off } = useMay();
  const sending = useSending();
  const book = useSide((t) => t.book.it)?.book;
  const [open, setOpen] = useState(false);
  const [values, setValues] = useState<SlotValues>(row.slots ?? {});
  const slots = FORMATS[row.type].slots.filter((s) => row.slots?.[s.id] !== undefined || row.garbled?.includes(s.id));
  if (!book) return null;
  const fault = faultIn(slots, values, book) === undefined ? undefined : tell('chooseEverySlot');
  const send = async (): Promise<void> => {
    if (await sending.run({ type: 'readBack', message: row.id, slots: values })) setOpen(false);
  };
  return (
    <>
      <p className={compared.ask}>
        <Button off={off('transmit')} quietReason onPress={() => setOpen(true)}>
          {tell('readBack')}
        </Button>
      </p>
      <Confirm
        title={tell('readBackTitle', { number: row.number ?? '' })}
        open={open}
        confirm={tell('readBackConfirm')}
        off={off('transmit') ?? fault}
        onConfirm={() => void send()}
        onClose={() => setOpen(false)}
      >
        <SlotFields slots={slots} values={values} book={book} onValues={setValues} />
        <Failure of={sending} />
      </Confirm>
    </>
  );
};

/** Slot by slot, what was sent beside what came back: seen before anything is accepted. */
const Compared = ({ row }: RowProps) => {
  const tell = useHotlineWords();
  const text = useText();
  const book = useSide((t) => t.book.it)?.book;
  const { sent = {}, heard = {}, mismatches = [] } = row.readBack ?? {};
  if (!book) return null;
  const said = (slot: Slot, values: SlotValues): string => {
    const value = values[slot.id];
    if (value === undefined) return tell('nothing');
    const wording = slotText(slot, value, book);
    return wording ? text(wording) : value;
  };
  return (
    <table className={compared.compared}>
      <thead>
        <tr>
          <th scope="col">{tell('slot')}</th>
          <th scope="col">{tell('asSent')}</th>
          <th scope="col">{tell('asHeard')}</th>
          <th scope="col">
            <span className="sr">{tell('differs')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {FORMATS[row.type].slots
          .filter(({ id }) => sent[id] !== undefined || heard[id] !== undefined)
          .map((slot) => (
            <tr key={slot.id} className={mismatches.includes(slot.id) ? compared.wrong : undefined}>
              <th scope="row">{text(slot.label)}</th>
              <td>{said(slot, sent)}</td>
              <td>{said(slot, heard)}</td>
              <td>{tell(mismatches.includes(slot.id) ? 'differs' : 'agrees')}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};

/** What came back to whoever sent it, slot by slot. */
const Heard = ({ row }: RowProps) => {
  const say = useDeskWords();
  const tell = useProtocolWords();
  const text = useText();
  const times = useTimes();
  const { off } = useMay();
  const sending = useSending();
  const back = row.readBack;
  if (!back?.mismatches) return null;
  const wrong = FORMATS[row.type].slots.filter((s) => back.mismatches?.includes(s.id)).map((s) => text(s.label));
  const told =
    wrong.length === 0
      ? tell('readBackAgrees', { time: times.short(back.at) })
      : tell('readBackDiffers', { time: times.short(back.at), slots: wrong.join(say('listJoin')) });
  return (
    <>
      <p className={css.note}>{told}</p>
      <Compared row={row} />
      {back.acceptedAt === undefined && wrong.length === 0 && (
        <Button
          kind="word"
          off={off('transmit')}
          quietReason
          onPress={() => void sending.run({ type: 'acceptReadBack', message: row.id })}
        >
          {tell('acceptReadBack')}
        </Button>
      )}
      {back.acceptedAt !== undefined && (
        <p className="s">{tell('readBackAccepted', { time: times.short(back.acceptedAt) })}</p>
      )}
      <Failure of={sending} />
    </>
  );
};

export const ReadBack = ({ row }: RowProps) => {
  const tell = useProtocolWords();
  const times = useTimes();
  if (row.mine) return <Heard row={row} />;
  if (!row.readable) return null;
  return row.readBack ? (
    <p className="s">{tell('saidBack', { time: times.short(row.readBack.at) })}</p>
  ) : (
    <SayBack row={row} />
  );
};
