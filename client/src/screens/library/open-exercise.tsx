import type { openExercise } from '@firebreak/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { z } from 'zod';
import { api, type Failure } from '../../connection/http.ts';
import { useLibraryWords } from '../../i18n/library-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { useWordingWords } from '../../i18n/wording-words.ts';
import { Loading } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Section } from '../../ui/section.tsx';
import { FaultList } from './fault-list.tsx';
import css from './library.module.css';
import { MarkingChoice, markingChosen, NO_MARKING } from './marking-choice.tsx';
import { type Scenario, ScenarioChoice } from './scenario-choice.tsx';
import { UploadScenario } from './upload-scenario.tsx';

/** From the library or from a file; then straight to its control room. */
export const OpenExercise = () => {
  const say = useLibraryWords();
  const wording = useWordingWords();
  const text = useText();
  const [, navigate] = useLocation();
  const [scenarios, setScenarios] = useState<readonly Scenario[]>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState(NO_MARKING);
  const marking = markingChosen(written);

  useEffect(() => {
    let gone = false;
    void api.scenarios().then((answer) => {
      if (gone) return;
      if (answer.ok) setScenarios(answer.value.scenarios);
      else setFailure(answer.error);
    });
    return () => {
      gone = true;
    };
  }, []);

  const open = async (request: z.infer<typeof openExercise>): Promise<void> => {
    if (busy || marking === 'half') return;
    setBusy(true);
    const answer = await api.openExercise({ ...request, ...(marking !== 'none' && { marking }) });
    setBusy(false);
    if (answer.ok) navigate(`/control/${encodeURIComponent(answer.value.session)}`);
    else setFailure(answer.error);
  };

  const off = busy ? say('wait') : marking === 'half' ? wording('markingMissing') : undefined;
  return (
    <Section region title={say('openTitle')} note={say('openNote')}>
      {failure && (
        <>
          <Refusal title={text(failure.message)}>{say('openedNothing')}</Refusal>
          {failure.faults && <FaultList faults={failure.faults} />}
        </>
      )}
      {scenarios === undefined && !failure && <Loading what={say('loadingScenarios')} />}
      <MarkingChoice marking={written} onMarking={setWritten} />
      <div className={css.scenarios}>
        {(scenarios ?? []).map((scenario) => (
          <ScenarioChoice
            key={scenario.id}
            scenario={scenario}
            off={off}
            onOpen={(cards, rehearsal) =>
              void open({
                scenario: scenario.id,
                ...('drawn' in cards ? cards : { procedures: [...cards.procedures] }),
                ...(rehearsal && { rehearsal }),
              })
            }
          />
        ))}
        <article className={css.scenario}>
          <h3>{say('ownTitle')}</h3>
          <p className={css.summary}>{say('ownBody')}</p>
          <UploadScenario
            off={off}
            onOpen={(source, rehearsal) => void open({ source, ...(rehearsal && { rehearsal }) })}
          />
        </article>
      </div>
    </Section>
  );
};
