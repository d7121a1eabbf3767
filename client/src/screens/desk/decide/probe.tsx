import { CONFIDENCES } from '@firebreak/shared/base/estimative.ts';
import type { ProbeRow } from '@firebreak/shared/view/tables.ts';
import { useState } from 'react';
import { useReadOnly } from '../../../connection/read-only.ts';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useSending } from '../../../connection/use-send.ts';
import { useConnectionState, useExercise, useSide } from '../../../connection/use-tables.ts';
import { useDraft } from '../../../device/drafts.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { useJudgementWords } from '../../../i18n/judgement-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioRow } from '../../../ui/radio-row.tsx';
import { useDesk } from '../desk-state.tsx';
import { Failure } from '../failure.tsx';
import { type Chances, draftOrFiled, rebalance } from '../logic/chances.ts';
import { ChanceRow } from './chance-row.tsx';
import css from './decide.module.css';
import { SkipProbe } from './skip-probe.tsx';

const EMPTY = { chances: {} as Chances, confidence: '' };

/** Half a minute of this person's own view, apart from what the side files. */
export const Probe = ({ probe }: { readonly probe: ProbeRow }) => {
  const say = useDeskWords();
  const tell = useJudgementWords();
  const frame = useFrameWords();
  const text = useText();
  const { session } = useConnection();
  const asked = useSide((t) => (probe.incident === undefined ? undefined : t.incidents[probe.incident]?.hypotheses));
  const choices = probe.choices ?? asked;
  const live = useConnectionState((state) => state.link === 'live' && state.over === undefined);
  const phase = useExercise()?.phase;
  const { probeOpen, change } = useDesk();
  const draft = useDraft(session, `probe:${probe.id}`, EMPTY);
  const sending = useSending();
  const readOnly = useReadOnly();
  const [skipping, setSkipping] = useState(false);
  if (!choices) return null;
  const open = phase === 'running' || phase === 'paused';
  const shut = readOnly ?? (!open ? frame('ended') : live ? undefined : frame('notLive'));
  const skip = (
    <>
      <Button kind="word" off={shut} quietReason onPress={() => setSkipping(true)}>
        {tell('skipProbe')}
      </Button>
      {skipping && <SkipProbe probe={probe} off={shut} onClose={() => setSkipping(false)} />}
    </>
  );
  if (probeOpen !== probe.id) {
    return (
      <div className={css.asked}>
        <p>
          <b>{say('probe')}</b> {text(probe.ask)}
        </p>
        <span className={css.askedActs}>
          <Button onPress={() => change({ probeOpen: probe.id })}>{say('probeAnswer')}</Button>
          {skip}
        </span>
      </div>
    );
  }
  const ids = choices.map((h) => h.id);
  const even = rebalance({}, ids, ids[0] ?? '', Math.floor(100 / Math.max(1, ids.length)));
  const chances = draftOrFiled(draft.value.chances, even, ids);
  const confidence = CONFIDENCES.find((c) => c === draft.value.confidence);
  const off = shut ?? (confidence ? undefined : say('chooseConfidence'));
  const answer = async (): Promise<void> => {
    if (!confidence) return;
    if (await sending.run({ type: 'answerProbe', probe: probe.id, chances, confidence })) draft.clear();
  };
  return (
    <section className={css.probe} aria-label={say('probe')}>
      <div className={css.head}>
        <h3>{text(probe.ask)}</h3>
        <span>{say('probeNote')}</span>
      </div>
      {choices.map((h, index) => (
        <ChanceRow
          key={h.id}
          name={probe.choices ? `${index}` : `H${index + 1}`}
          label={text(h.label)}
          value={chances[h.id] ?? 0}
          marks={[]}
          locked={false}
          compact
          onValue={(value) => draft.change({ chances: rebalance(chances, ids, h.id, value) })}
        />
      ))}
      <div className={css.acts}>
        <RadioRow
          label={say('confidence')}
          hideLabel
          choices={CONFIDENCES.map((c) => ({ value: c, label: say(`confidence_${c}`) }))}
          value={confidence}
          onValue={(value) => draft.change({ confidence: value })}
        />
        <Button off={off} quietReason onPress={() => void answer()}>
          {say('probeSend')}
        </Button>
        <Button kind="word" onPress={() => change({ probeOpen: '' })}>
          {say('later')}
        </Button>
        {skip}
      </div>
      <Failure of={sending} kept={say('keptWords')} />
    </section>
  );
};
