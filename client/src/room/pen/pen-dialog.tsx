import { MOST_AT_A_SEAT } from '@firebreak/shared/base/seat-team.ts';
import { useState } from 'react';
import { usePen } from '../../connection/use-pen.ts';
import { useLive, useSending } from '../../connection/use-send.ts';
import { whyNotSent } from '../../connection/why-not-sent.ts';
import { useFrameWords } from '../../i18n/frame-words.ts';
import { usePenWords } from '../../i18n/pen-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './pen.module.css';
import { readNames } from './read-names.ts';
import { useGivePen } from './use-give-pen.ts';

type Off = { readonly off: string | undefined; readonly onDone: () => void };

/** Those at this device: the pen goes from one to the other where they sit. */
const People = ({ off, onDone }: Off) => {
  const say = usePenWords();
  const text = useText();
  const { name: has, people, others } = usePen();
  // Whoever watches from elsewhere is given the pen there.
  const here = people.filter((name) => name === has || others.every((other) => other.name !== name));
  const { run, refusal } = useSending();
  const hand = async (name: string): Promise<void> => {
    if (await run({ type: 'handPen', name })) onDone();
  };
  return (
    <>
      <h3>{say('here')}</h3>
      <ul className={css.people}>
        {here.map((name) => (
          <li key={name}>
            <b>{name}</b>
            {name === has ? (
              <span className="q">{say('hasPen')}</span>
            ) : (
              <Button off={off} quietReason aria-label={say('giveTo', { name })} onPress={() => void hand(name)}>
                {say('give')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refusal && <Refusal title={text(whyNotSent(refusal))} />}
    </>
  );
};

const Devices = ({ off, onDone }: Off) => {
  const say = usePenWords();
  const text = useText();
  const { others } = usePen();
  const { give, busy, refusal } = useGivePen();
  const hand = async (id: string): Promise<void> => {
    if (await give(id)) onDone();
  };
  return (
    <>
      <h3>{say('devices')}</h3>
      {others.length === 0 && <p className="q">{say('noDevices')}</p>}
      <ul className={css.people}>
        {others.map(({ id, name }) => (
          <li key={id} data-device={name}>
            <b>{say('onDevice', { name })}</b>
            <Button
              off={off ?? (busy ? say('give') : undefined)}
              quietReason
              aria-label={say('giveTo', { name })}
              onPress={() => void hand(id)}
            >
              {say('give')}
            </Button>
          </li>
        ))}
      </ul>
      {refusal && <Refusal title={text(whyNotSent(refusal))} />}
    </>
  );
};

const Names = ({ off }: { readonly off: string | undefined }) => {
  const say = usePenWords();
  const text = useText();
  const { people } = usePen();
  const { run, busy, refusal } = useSending();
  const [written, setWritten] = useState<string>();
  const value = written ?? people.join(', ');
  const names = readNames(value);
  const why =
    names.length === 0
      ? say('namesMissing')
      : names.length > MOST_AT_A_SEAT
        ? say('namesMany')
        : names.join() === people.join()
          ? say('same')
          : undefined;
  const save = async (): Promise<void> => {
    if (await run({ type: 'nameTeam', names: [...names] })) setWritten(undefined);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if ((off ?? why) === undefined) void save();
      }}
    >
      <TextInput label={say('names')} help={say('namesHelp')} value={value} onValue={setWritten} autoComplete="off" />
      <Button type="submit" off={off ?? why ?? (busy ? say('save') : undefined)}>
        {say('save')}
      </Button>
      {refusal && <Refusal title={text(whyNotSent(refusal))} />}
    </form>
  );
};

/** Who sits at this seat, on this device and on others, and who of them has the pen. */
export const PenDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const say = usePenWords();
  const frame = useFrameWords();
  const off = useLive() ? undefined : frame('notLive');
  return (
    <Dialog title={say('title')} open={open} onClose={onClose}>
      <p className={css.body}>{say('body')}</p>
      <People off={off} onDone={onClose} />
      <Devices off={off} onDone={onClose} />
      <Names off={off} />
    </Dialog>
  );
};
