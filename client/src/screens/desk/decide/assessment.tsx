import { CONFIDENCES } from '@firebreak/shared/base/estimative.ts';
import type { IncidentRow } from '@firebreak/shared/view/tables.ts';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useSending } from '../../../connection/use-send.ts';
import { useSide } from '../../../connection/use-tables.ts';
import { useDraft } from '../../../device/drafts.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { later } from '../../../ui/later.ts';
import { RadioRow } from '../../../ui/radio-row.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { Failure } from '../failure.tsx';
import { useEnded, useMay } from '../gate.ts';
import { type Chances, differs, draftOrFiled, rebalance } from '../logic/chances.ts';
import { marksFor, quietly } from '../logic/thresholds.ts';
import { useTimes } from '../times.tsx';
import css from './assessment.module.css';
import { Axis } from './axis.tsx';
import { ChanceRow } from './chance-row.tsx';

/** Forms that few incidents ask for: fetched when one does. */
const Responsibility = later(async () => (await import('./responsibility.tsx')).Responsibility);
const Scoring = later(async () => (await import('./scoring.tsx')).Scoring);

/** More hypotheses than this take one line each. */
const ROOMY = 5;
const EMPTY = { chances: {} as Chances, confidence: '', note: '', level: '' };

/** What this side believes: a draft beside what is filed. Only the filed view moves a threshold. */
export const Assessment = ({ incident }: { readonly incident: IncidentRow }) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const { session } = useConnection();
  const thresholds = useSide((t) => t.thresholds);
  const sending = useSending();
  const { off, has } = useMay();
  const ended = useEnded();
  const draft = useDraft(session, `assess:${incident.id}`, EMPTY);
  const ids = incident.hypotheses.map((h) => h.id);
  const { filed } = incident;
  const chances = draftOrFiled(ended ? {} : draft.value.chances, filed.chances, ids);
  const confidence = (ended ? undefined : CONFIDENCES.find((c) => c === draft.value.confidence)) ?? filed.confidence;
  const marks = incident.hypotheses.map((h) => quietly(marksFor(thresholds, incident.id, h.id), ended));
  const changed = differs(chances, filed.chances, ids);
  const blocked = off('assess');
  const note = draft.value.note.trim();
  const asksLevel = incident.asks?.includes('responsibility') === true;
  const filedLevel = filed.responsibility === undefined ? '' : `${filed.responsibility}`;
  const level = (ended ? '' : draft.value.level) || filedLevel;
  const compact = ids.length > ROOMY;
  const file = async (): Promise<void> => {
    if (!confidence) return;
    const content = {
      ...{ incident: incident.id, chances, confidence },
      ...(note !== '' && { note }),
      ...(asksLevel && level !== '' && { responsibility: Number(level) }),
    };
    if (await sending.run({ type: 'fileAssessment', ...content })) draft.clear();
  };
  return (
    <div className={css.assessment} data-incident={incident.id}>
      <div className={css.head}>
        <h3>{text(incident.question)}</h3>
        <span>
          ○ {filed.at === undefined ? say('notFiled') : say('filedAt', { time: times.short(filed.at) })} · ▮{' '}
          {say(changed ? 'yourDraft' : 'asFiled')}
        </span>
      </div>
      <Axis compact={compact} marks={[...new Set(marks.flat().map((mark) => mark.at))]} />
      {incident.hypotheses.map((hypothesis, index) => (
        <ChanceRow
          key={hypothesis.id}
          name={`H${index + 1}`}
          label={text(hypothesis.label)}
          value={chances[hypothesis.id] ?? 0}
          filed={filed.chances[hypothesis.id] ?? 0}
          marks={marks[index] ?? []}
          locked={ended || !has('assess')}
          compact={compact}
          onValue={(value) => draft.change({ chances: rebalance(chances, ids, hypothesis.id, value) })}
        />
      ))}
      {asksLevel && (
        <Responsibility
          value={level}
          locked={ended || !has('assess')}
          onValue={(value) => draft.change({ level: value })}
        />
      )}
      {incident.asks && (incident.asks.length > 1 || !asksLevel) && <Scoring incident={incident} />}
      {filed.note !== undefined && !changed && <p className="s q">“{filed.note}”</p>}
      {ended && confidence && (
        <p className="s">
          {say('confidence')} <b>{say(`confidence_${confidence}`)}</b>
        </p>
      )}
      {ended ? null : has('assess') ? (
        <>
          <div className={css.foot}>
            <span className={css.label} aria-hidden="true">
              {say('confidence')}
            </span>
            <RadioRow
              label={say('confidence')}
              hideLabel
              choices={CONFIDENCES.map((c) => ({ value: c, label: say(`confidence_${c}`) }))}
              value={confidence}
              onValue={(value) => draft.change({ confidence: value })}
            />
            <span className={css.file}>
              <Button
                off={blocked ?? (confidence ? undefined : say('chooseConfidence'))}
                quietReason
                onPress={() => void file()}
              >
                {say('fileAssessment')}
              </Button>
            </span>
          </div>
          {(changed || note !== '') && (
            <div className={css.note}>
              <TextInput
                label={say('noteOptional')}
                hideLabel
                placeholder={say('noteOptional')}
                maxLength={280}
                value={draft.value.note}
                onValue={(next) => draft.change({ note: next })}
              />
              <Button kind="word" onPress={draft.clear}>
                {say('backToFiled')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className="s">{blocked}</p>
      )}
      <Failure of={sending} kept={say('keptAssessment')} />
    </div>
  );
};
