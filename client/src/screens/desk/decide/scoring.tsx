import { SCHMITT, SCHMITT_FACTORS, type SchmittForm } from '@firebreak/shared/base/judgement.ts';
import { NCISS, NCISS_FIELDS, type NcissForm, ncissOptions, ncissScore } from '@firebreak/shared/base/nciss.ts';
import type { IncidentRow } from '@firebreak/shared/view/tables.ts';
import { useState } from 'react';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useSending } from '../../../connection/use-send.ts';
import { useDraft } from '../../../device/drafts.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useProtocolWords } from '../../../i18n/protocol-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirm } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { Failure } from '../failure.tsx';
import { useMay } from '../gate.ts';
import css from './scoring.module.css';

type IncidentProps = { readonly incident: IncidentRow };
type FormProps = IncidentProps & { readonly open: boolean; readonly onClose: () => void };

const TENTHS = Array.from({ length: 11 }, (_, i) => ({ value: `${i}`, label: `${i}` }));

/** How grave it is, by the fields of NCISS: the score follows the choices. */
const Severity = ({ incident, open, onClose }: FormProps) => {
  const say = useDeskWords();
  const tell = useProtocolWords();
  const text = useText();
  const { session } = useConnection();
  const sending = useSending();
  const { off } = useMay();
  const draft = useDraft(session, `nciss:${incident.id}`, {
    form: { ...incident.nciss?.form } as Record<string, string>,
  });
  const form = draft.value.form as NcissForm;
  const score = ncissScore(form);
  const send = async (): Promise<void> => {
    if (!(await sending.run({ type: 'scoreIncident', incident: incident.id, form }))) return;
    draft.clear();
    onClose();
  };
  return (
    <Confirm
      title={tell('ncissTitle', { what: text(incident.title) })}
      open={open}
      confirm={score === undefined ? tell('score') : tell('scoreAs', { score: score.toFixed(1) })}
      off={off('assess') ?? (score === undefined ? tell('chooseEveryField') : undefined)}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <div className={css.form}>
        {NCISS_FIELDS.map((field) => (
          <Select
            key={field}
            label={text(NCISS[field].name)}
            empty={say('choose')}
            value={form[field] ?? ''}
            choices={Object.entries(ncissOptions(field)).map(([value, { name }]) => ({ value, label: text(name) }))}
            onValue={(value) => draft.change({ form: { ...draft.value.form, [field]: value } })}
          />
        ))}
      </div>
      <p className="s">{tell('ncissNote')}</p>
      <Failure of={sending} kept={say('keptWords')} />
    </Confirm>
  );
};

/** Whether it is a use of force: the factors, each 0 to 10. */
const Force = ({ incident, open, onClose }: FormProps) => {
  const say = useDeskWords();
  const tell = useProtocolWords();
  const text = useText();
  const { session } = useConnection();
  const sending = useSending();
  const { off } = useMay();
  const draft = useDraft(session, `force:${incident.id}`, {
    factors: { ...incident.force?.factors } as Record<string, number>,
  });
  const { factors } = draft.value;
  const whole = SCHMITT_FACTORS.every((f) => factors[f] !== undefined);
  const send = async (): Promise<void> => {
    if (!(await sending.run({ type: 'scoreForce', incident: incident.id, factors: factors as SchmittForm }))) return;
    draft.clear();
    onClose();
  };
  return (
    <Confirm
      title={tell('forceTitle', { what: text(incident.title) })}
      open={open}
      confirm={tell('score')}
      off={off('assess') ?? (whole ? undefined : tell('chooseEveryField'))}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p className="q">{tell('forceNote')}</p>
      <div className={css.form}>
        {SCHMITT_FACTORS.map((factor) => (
          <Select
            key={factor}
            label={text(SCHMITT[factor])}
            empty={say('choose')}
            value={factors[factor] === undefined ? '' : `${factors[factor]}`}
            choices={TENTHS}
            onValue={(value) => draft.change({ factors: { ...factors, [factor]: Number(value) } })}
          />
        ))}
      </div>
      <Failure of={sending} kept={say('keptWords')} />
    </Confirm>
  );
};

/** This side's own scores of an incident: what the debrief sets against the other side's. */
export const Scoring = ({ incident }: IncidentProps) => {
  const tell = useProtocolWords();
  const { off, has } = useMay();
  const [scoring, setScoring] = useState(false);
  const [forcing, setForcing] = useState(false);
  const { asks = [], nciss, force } = incident;
  return (
    <div className={css.scores}>
      {asks.includes('nciss') && (
        <>
          <span>{nciss ? tell('ncissIs', { score: nciss.score.toFixed(1) }) : tell('ncissNone')}</span>
          {has('assess') && (
            <Button kind="word" off={off('assess')} quietReason onPress={() => setScoring(true)}>
              {tell('ncissScore')}
            </Button>
          )}
          <Severity incident={incident} open={scoring} onClose={() => setScoring(false)} />
        </>
      )}
      {asks.includes('schmitt') && (
        <>
          <span>{force ? tell(force.asks ? 'forceAsks' : 'forceNot') : tell('forceNone')}</span>
          {has('assess') && (
            <Button kind="word" off={off('assess')} quietReason onPress={() => setForcing(true)}>
              {tell('forceScore')}
            </Button>
          )}
          <Force incident={incident} open={forcing} onClose={() => setForcing(false)} />
        </>
      )}
    </div>
  );
};
