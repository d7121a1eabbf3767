import { LOSS_PAUSES_MS } from '@firebreak/shared/base/loss-policy.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { useWhiteCellWords } from '../../../i18n/white-cell-words.ts';
import { Select } from '../../../ui/select.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { isOpen } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';

const SECONDS = [30, 60, 120, 300] as const;
const GOES_ON = 'goes-on';

/** After how many seconds without anybody who could stop the clock it stops itself; undefined: it goes on. */
export const usePausesAfter = (): number | undefined => {
  const { pauseAfterMs } = useExercise()?.lossPolicy ?? { pauseAfterMs: LOSS_PAUSES_MS };
  return pauseAfterMs === undefined ? undefined : pauseAfterMs / 1_000;
};

/** What happens when every facilitator is lost. */
export const LossPolicy = () => {
  const say = useWhiteCellWords();
  const act = useAct();
  const off = useOff(isOpen);
  const after = usePausesAfter();
  const known = after === undefined || SECONDS.some((s) => s === after) ? SECONDS : [...SECONDS, after];
  return (
    <>
      <Select
        label={say('whenLost')}
        help={say('whenLostHelp')}
        choices={[
          ...known.map((s) => ({ value: `${s}`, label: say('pausesAfter', { s }) })),
          { value: GOES_ON, label: say('goesOn') },
        ]}
        value={after === undefined ? GOES_ON : `${after}`}
        disabled={off !== undefined}
        onValue={(value) =>
          void act.send({
            type: 'setLossPolicy',
            ...(value !== GOES_ON && { pauseAfterMs: Number(value) * 1_000 }),
          })
        }
      />
      <ActRefusal act={act} />
    </>
  );
};
