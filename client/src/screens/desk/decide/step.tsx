import type { StepRow } from '@firebreak/shared/view/rows.ts';
import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useYou } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/icon.tsx';
import { State } from '../../../ui/state.tsx';
import { Failure } from '../failure.tsx';
import { useEnded, useMay, usePeople } from '../gate.ts';
import { isDone, isOpen } from '../logic/cards.ts';
import { useTimes } from '../times.tsx';
import css from './decide.module.css';
import { SkipStep } from './skip-step.tsx';

const Standing = ({ step }: { readonly step: StepRow }) => {
  const say = useDeskWords();
  const times = useTimes();
  const ended = useEnded();
  const at = step.at === undefined ? '' : times.short(step.at);
  if (ended && isOpen(step)) return <span className="qq">{say('notDone')}</span>;
  switch (step.state) {
    case 'done':
      return <span className="q">{at}</span>;
    case 'done-late':
      return <span className="q">{say('doneLate', { time: at })}</span>;
    case 'out-of-order':
      return <span className="q">{say('doneEarly', { time: at })}</span>;
    case 'skipped':
      return (
        <span>
          <State of="skipped" {...(at !== '' && { time: at })} />
        </span>
      );
    case 'overdue':
      return (
        <span>
          <State of="dueNow" />
        </span>
      );
    case 'open':
      return <span className="qq">{step.dueAt === undefined ? say('stepOpen') : times.short(step.dueAt)}</span>;
    case 'waiting':
      return <span className="qq">—</span>;
  }
};

/** One line of a card: ticked with its time, due, overdue, or skipped with a reason. */
export const Step = ({ step }: { readonly step: StepRow }) => {
  const say = useDeskWords();
  const text = useText();
  const you = useYou();
  const people = usePeople();
  const sending = useSending();
  const { off } = useMay();
  const ended = useEnded();
  const [skipping, setSkipping] = useState(false);
  const open = isOpen(step);
  const blocked = off();
  const tick = (): void => {
    if (open && blocked === undefined) void sending.run({ type: 'tickStep', card: step.card, step: step.step });
  };
  return (
    <li className={css.step}>
      <label
        className={classes(
          css.tick,
          (!open || ended) && css.still,
          isDone(step) && css.done,
          step.state === 'waiting' && css.waiting,
          !ended && step.state === 'overdue' && css.overdue,
        )}
      >
        <input
          type="checkbox"
          className="sr"
          checked={isDone(step)}
          disabled={!open || ended}
          aria-disabled={blocked !== undefined}
          onChange={tick}
        />
        <Icon name={isDone(step) ? 'tick' : 'box'} />
        <span>
          {text(step.text)}
          {step.seat !== undefined && step.seat !== you?.seat && (
            <span className="qq"> · {people.office(step.seat)}</span>
          )}
        </span>
      </label>
      {open && blocked === undefined && (
        <Button kind="word" className={css.skip} onPress={() => setSkipping(true)}>
          {say('skip')}
        </Button>
      )}
      <Standing step={step} />
      <Failure of={sending} />
      {skipping && <SkipStep step={step} onClose={() => setSkipping(false)} />}
    </li>
  );
};
