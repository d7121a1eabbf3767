import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import { MESSAGE_TYPES, type MessageType, type Topic } from '@firebreak/shared/base/message.ts';
import { TOPIC_NAMES } from '@firebreak/shared/base/topic-names.ts';
import type { ControlLineRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import { useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioRow } from '../../../ui/radio-row.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { isLive } from '../phases.ts';
import { type Act, useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import { FaultForm } from './fault-form.tsx';
import css from './lines.module.css';

type FaultsProps = { readonly line: ControlLineRow; readonly act: Act; readonly off: string | undefined };

const Suspension = ({ line, act, off }: FaultsProps) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const [by, setBy] = useState<SideId>('A');
  const [chosen, setChosen] = useState<readonly Topic[]>([]);
  const [types, setTypes] = useState<readonly MessageType[]>([]);
  const none = chosen.length + types.length === 0 ? say('chooseTopics') : undefined;
  const isShut = (topic: Topic): boolean => line.suspended.some((each) => each.topic === topic);
  const apply = async (type: 'suspendLine' | 'resumeLine'): Promise<void> => {
    const meant = {
      ...{ line: line.id },
      ...(chosen.length > 0 && { topics: [...chosen] }),
      ...(types.length > 0 && { types: [...types] }),
    };
    if (!(await act.send(type === 'suspendLine' ? { type, ...meant, by } : { type, ...meant }))) return;
    setChosen([]);
    setTypes([]);
  };
  return (
    <>
      <h3>{say('topics')}</h3>
      <div className={css.topics}>
        {line.topics.map((topic) => (
          <label key={topic}>
            <input
              type="checkbox"
              checked={chosen.includes(topic)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, topic] : chosen.filter((each) => each !== topic))
              }
            />
            {text(TOPIC_NAMES[topic])}
            {isShut(topic) && <span className="s">{say('isSuspended')}</span>}
          </label>
        ))}
      </div>
      {line.kind === 'text' && (
        <details className={css.types}>
          <summary>{say('byType')}</summary>
          <div className={css.topics}>
            {MESSAGE_TYPES.map((type) => (
              <label key={type}>
                <input
                  type="checkbox"
                  checked={types.includes(type)}
                  onChange={(event) =>
                    setTypes(event.target.checked ? [...types, type] : types.filter((each) => each !== type))
                  }
                />
                {type}
                {line.shutTypes?.includes(type) && <span className="s">{say('isSuspended')}</span>}
              </label>
            ))}
          </div>
        </details>
      )}
      <RadioRow
        label={say('suspendedBy')}
        choices={SIDES.map((side) => ({ value: side, label: exercise ? text(exercise.sides[side]) : side }))}
        value={by}
        onValue={setBy}
      />
      <div className={css.acts}>
        <Button off={off ?? none} quietReason onPress={() => void apply('suspendLine')}>
          {say('suspend')}
        </Button>
        <Button off={off ?? none} quietReason onPress={() => void apply('resumeLine')}>
          {say('resumeTopics')}
        </Button>
      </div>
    </>
  );
};

const Ends = ({ line }: { readonly line: ControlLineRow }) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  return (
    <dl className={css.ends}>
      {SIDES.map((side) => (
        <div key={side}>
          <dt>{exercise ? text(exercise.sides[side]) : side}</dt>
          <dd>
            <span className="mono">{line.ends[side].number}</span>{' '}
            {say(
              line.ends[side].staffed === 'desk'
                ? 'staffedDesk'
                : line.ends[side].staffed === 'nobody'
                  ? 'staffedNobody'
                  : 'staffedWrong',
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

type LineDialogProps = { readonly line: ControlLineRow | undefined; readonly onClose: () => void };

/** Each side sees only what the wire itself would tell it. */
export const LineDialog = ({ line, onClose }: LineDialogProps) => {
  const say = useControlWords();
  const text = useText();
  const act = useAct();
  const off = useOff(isLive);
  const down = line?.state === 'down';
  return (
    <Dialog title={line ? text(line.name) : ''} open={line !== undefined} onClose={onClose}>
      {line && (
        <div className={css.form}>
          <p className="s">{text(line.waits)}</p>
          <Ends line={line} />
          <div className={css.acts}>
            <Button off={off} onPress={() => void act.send({ type: down ? 'restoreLine' : 'cutLine', line: line.id })}>
              {say(down ? 'restore' : 'cut')}
            </Button>
            <span className="s">{say(down ? 'restoreNote' : 'cutNote')}</span>
          </div>
          <FaultForm line={line} act={act} off={off} />
          <Suspension line={line} act={act} off={off} />
          <ActRefusal act={act} />
        </div>
      )}
    </Dialog>
  );
};
