import type { ThresholdRow } from '@firebreak/shared/view/rows.ts';
import { useState } from 'react';
import { useSending } from '../../../connection/use-send.ts';
import { useSide } from '../../../connection/use-tables.ts';
import { percent } from '../../../format/chance.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { State } from '../../../ui/state.tsx';
import { Failure } from '../failure.tsx';
import { useEnded, useMay, usePeople } from '../gate.ts';
import { Countdown, RunningBar, useTimes } from '../times.tsx';
import css from './decide.module.css';
import { Explain } from './explain.tsx';
import { Hold } from './hold.tsx';
import { RungStrip } from './rung-strip.tsx';

type ThresholdProps = { readonly threshold: ThresholdRow };

/** What it does, when, unless what. */
const useSentence = () => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const people = usePeople();
  const ended = useEnded();
  return (t: ThresholdRow): string => {
    const holders = t.holders.map(people.office).join(say('orJoin'));
    const falls = { hypothesis: text(t.hypothesisLabel), chance: percent(t.atLeast) };
    const since = t.since === undefined ? '' : times.short(t.since);
    switch (t.state) {
      case 'pressing':
        if (ended) return say('pressedAtEnd');
        if (t.dueAt === undefined) return say('pressesNoTime', falls);
        return say(t.holders.length > 0 ? 'beginsUnless' : 'beginsUnlessFalls', {
          ...falls,
          time: times.long(t.dueAt),
          holders,
        });
      case 'held':
        return [
          ended
            ? say('heldAtEnd')
            : t.dueAt === undefined
              ? say('heldUntilReleased')
              : say('heldUntil', { time: times.long(t.dueAt) }),
          t.reason !== undefined && say('quoted', { words: t.reason }),
        ]
          .filter(Boolean)
          .join(' ');
      case 'answered':
        return say('answeredSince', { time: since, ...falls });
      case 'tripped':
        return say('trippedAt', { time: since, rung: t.rung });
      case 'clear':
        return '';
    }
  };
};

const Acts = ({ threshold }: ThresholdProps) => {
  const say = useDeskWords();
  const { off, has } = useMay();
  const sending = useSending();
  const [holding, setHolding] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const blocked = off('hold');
  const mayHold = has('hold');
  const pressing = threshold.state === 'pressing';
  return (
    <>
      <div className={css.acts}>
        {mayHold && pressing && (
          <Button off={blocked} quietReason onPress={() => setHolding(true)}>
            {say('hold')}
          </Button>
        )}
        {mayHold && !pressing && (
          <Button
            off={blocked}
            quietReason
            onPress={() => void sending.run({ type: 'releaseThreshold', threshold: threshold.id })}
          >
            {say('release')}
          </Button>
        )}
        {threshold.answeredBy.length > 0 && (
          <Button off={off('assess', 'hold')} quietReason onPress={() => setExplaining(true)}>
            {say('acceptExplanation')}
          </Button>
        )}
        {blocked !== undefined && <span className="qq">{blocked}</span>}
      </div>
      <Failure of={sending} />
      <Hold threshold={threshold} open={holding} onClose={() => setHolding(false)} />
      <Explain threshold={threshold} open={explaining} onClose={() => setExplaining(false)} />
    </>
  );
};

export const Threshold = ({ threshold: t }: ThresholdProps) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const sentence = useSentence();
  const now = useSide((s) => s.ladder.it?.rung ?? 0);
  const ended = useEnded();
  const open = t.state === 'pressing' || t.state === 'held';
  const alive = open && !ended;
  const due = alive ? t.dueAt : undefined;
  return (
    <div className={css.block} data-threshold={t.id}>
      <div className={css.top}>
        <div>
          <p className={css.name}>
            <State of={t.state} quiet={ended} {...(!open && t.since !== undefined && { time: times.short(t.since) })} />
            <b>{alive ? say('leads', { label: text(t.label), from: now, to: t.rung }) : text(t.label)}</b>
          </p>
          <p className={css.sentence}>{sentence(t)}</p>
        </div>
        {due !== undefined && (
          <p className={css.clock}>
            <Countdown to={due} />
          </p>
        )}
      </div>
      {due !== undefined && t.since !== undefined && (
        <RunningBar to={due} from={t.since} act={t.state === 'pressing'} />
      )}
      {alive && <RungStrip target={t.rung} />}
      {alive && <Acts threshold={t} />}
    </div>
  );
};
