import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
import { useState } from 'react';
import { useReadExerciseNow } from '../../connection/use-now.ts';
import { useControl } from '../../connection/use-tables.ts';
import { useControlWords } from '../../i18n/control-words.ts';
import { announce } from '../../ui/announcements.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { isLive } from './phases.ts';
import { armedItem, rundownOrder } from './rundown/rundown-order.ts';
import { rowId } from './rundown/rundown-row.tsx';
import { type Act, useAct } from './use-act.ts';
import { useOff } from './use-off.ts';

export type SelectedItem = {
  readonly row: RundownRow | undefined;
  readonly select: (inject: string) => void;
  /** What Space did, and why it did not. */
  readonly act: Act;
};

/** The item in view: as chosen; until then the armed one, or else the next. N goes on to the next, Space fires. */
export const useSelectedItem = (): SelectedItem => {
  const say = useControlWords();
  const rows = useControl((tables) => tables.rundown);
  const readNow = useReadExerciseNow();
  const [chosen, select] = useState<string>();
  const act = useAct();
  const off = useOff(isLive);
  const order = rundownOrder(rows, readNow());
  const shown =
    (chosen === undefined ? undefined : rows[chosen]) ?? armedItem(order, undefined) ?? order.next ?? order.ahead[0];

  useShortcut('nextInject', () => {
    const open = order.ahead.filter((row) => row.state !== 'skipped');
    const first = order.next ?? open[0];
    const at = open.findIndex((row) => row.inject === chosen);
    // From the next one on, down the list; from anywhere else, to the next one.
    const to = at === -1 || first === undefined ? first : (open[at + 1] ?? first);
    if (!to) return;
    select(to.inject);
    document.getElementById(rowId(to.inject))?.scrollIntoView({ block: 'nearest' });
  });
  useShortcut(
    'fireArmed',
    () => {
      const armed = armedItem(order, chosen);
      if (armed) void act.send({ type: 'fireInject', inject: armed.inject });
      else announce({ text: say('nothingArmed') });
    },
    off === undefined,
  );
  return { row: shown, select, act };
};
