import type { Text } from '@firebreak/shared/base/text.ts';
import { useState } from 'react';
import { useExercise } from '../../../connection/use-tables.ts';
import { useWordingWords } from '../../../i18n/wording-words.ts';
import { Button } from '../../../ui/button.tsx';
import { MarkingInputs } from '../../../ui/marking-inputs.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import css from './wording.module.css';

/** What stands above and below everything: never empty, in neither language. */
export const MarkingForm = () => {
  const say = useWordingWords();
  const act = useAct();
  const off = useOff((phase) => phase !== 'closed');
  const exercise = useExercise();
  const [written, setWritten] = useState<Text>();
  if (!exercise) return null;
  const marking = written ?? exercise.marking;
  const empty = marking.en.trim() === '' || marking.zh.trim() === '' ? say('markingMissing') : undefined;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (off === undefined && empty === undefined) void act.send({ type: 'setMarking', marking });
      }}
    >
      {exercise.rehearsal ? (
        <p>{say('markingRehearsal')}</p>
      ) : (
        <div className={css.pair}>
          <MarkingInputs marking={marking} onMarking={setWritten} />
          <Button type="submit" off={off ?? empty} quietReason>
            {say('mark')}
          </Button>
        </div>
      )}
      {empty !== undefined && <p role="status">{empty}</p>}
      <ActRefusal act={act} />
    </form>
  );
};
