import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import { FAULT_NAMES, LINE_FAULTS, type LineFaultKind } from '@firebreak/shared/base/line-faults.ts';
import type { ControlLineRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import { useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Act } from '../use-act.ts';
import css from './lines.module.css';

const CHANCES = ['100', '75', '50', '25', '10'] as const;
const MINUTES = ['2', '5', '10', '20', '60'] as const;
const HOLDS_UP: readonly LineFaultKind[] = ['delay', 'reorder'];

type FaultFormProps = { readonly line: ControlLineRow; readonly act: Act; readonly off: string | undefined };

/** What is wrong with a wire besides a cut: what is on it now, and one more to put on. */
export const FaultForm = ({ line, act, off }: FaultFormProps) => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const [kind, setKind] = useState<LineFaultKind>('loss');
  const [from, setFrom] = useState<SideId | 'both'>('both');
  const [chance, setChance] = useState<(typeof CHANCES)[number]>('100');
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>('10');
  const ways = [
    { value: 'both' as const, label: say('bothWays') },
    ...SIDES.map((side) => ({
      value: side,
      label: say('onlyFrom', { side: exercise ? text(exercise.sides[side]) : side }),
    })),
  ];
  const put = () =>
    act.send({
      ...{ type: 'faultLine' as const, line: line.id },
      fault: {
        ...{ kind, chance: Number(chance) },
        ...(from !== 'both' && { from }),
        ...(HOLDS_UP.includes(kind) && { minutes: Number(minutes) }),
      },
    });
  return (
    <>
      <h3>{say('otherFaults')}</h3>
      {line.faults.length > 0 && (
        <div className={css.acts}>
          {line.faults.map((fault) => (
            <Button
              key={fault.kind}
              off={off}
              quietReason
              onPress={() => void act.send({ type: 'mendLine', line: line.id, kind: fault.kind })}
            >
              {say('mendFault', { fault: text(FAULT_NAMES[fault.kind]) })}
            </Button>
          ))}
        </div>
      )}
      <div className={css.faultForm}>
        <Select
          label={say('faultKind')}
          choices={LINE_FAULTS.map((each) => ({ value: each, label: text(FAULT_NAMES[each]) }))}
          value={kind}
          onValue={setKind}
        />
        <Select label={say('faultFrom')} choices={ways} value={from} onValue={setFrom} />
        <Select
          label={say('faultChance')}
          choices={CHANCES.map((value) => ({ value, label: value }))}
          value={chance}
          onValue={setChance}
        />
        {HOLDS_UP.includes(kind) && (
          <Select
            label={say('faultMinutes')}
            choices={MINUTES.map((value) => ({ value, label: value }))}
            value={minutes}
            onValue={setMinutes}
          />
        )}
      </div>
      <div className={css.acts}>
        <Button off={off} quietReason onPress={() => void put()}>
          {say('putFault')}
        </Button>
        <span className="s">{say('faultsNote')}</span>
      </div>
    </>
  );
};
