import type { DecisionRow } from '@firebreak/shared/view/rows.ts';
import { useSending } from '../../../../connection/use-send.ts';
import { useSide, useYou } from '../../../../connection/use-tables.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { Button } from '../../../../ui/button.tsx';
import { State } from '../../../../ui/state.tsx';
import { Failure } from '../../failure.tsx';
import { useEnded, useMay, usePeople } from '../../gate.ts';
import { useTimes } from '../../times.tsx';
import css from '../decide.module.css';

const One = ({ decision }: { readonly decision: DecisionRow }) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const you = useYou();
  const people = usePeople();
  const move = useSide((t) => t.moves[decision.move]);
  const sending = useSending();
  const { off, has } = useMay();
  const ended = useEnded();
  const asked = you !== undefined && decision.awaits.includes(you.seat);
  return (
    <div className={css.block} data-decision={decision.id}>
      <p className={css.name}>
        <State of="proposed" time={times.short(decision.at)} />
        <b>{move ? text(move.label) : decision.move}</b>
      </p>
      <p className={css.sentence}>
        {say('proposedBy', { who: people.name(decision.by), reason: decision.reason })}{' '}
        {!ended && say('awaits', { who: decision.awaits.map(people.withPresence).join(say('listJoin')) })}
      </p>
      <div className={css.acts}>
        {!ended && asked && (
          <Button
            kind="main"
            off={off()}
            quietReason
            onPress={() => void sending.run({ type: 'concurMove', decision: decision.id })}
          >
            {say('concur')}
          </Button>
        )}
        {!ended && has('decide') && (
          <Button
            off={off('decide')}
            quietReason
            onPress={() => void sending.run({ type: 'withdrawMove', decision: decision.id })}
          >
            {say('withdraw')}
          </Button>
        )}
      </div>
      <Failure of={sending} />
    </div>
  );
};

/** Decisions that still lack somebody's consent. */
export const Pending = () => {
  const decisions = Object.values(useSide((t) => t.decisions)).filter((d) => d.state === 'proposed');
  return (
    <>
      {decisions.map((decision) => (
        <One key={decision.id} decision={decision} />
      ))}
    </>
  );
};
