import type { State } from '@firebreak/shared/core/state.ts';
import { aScenario } from '@firebreak/shared/testing/scenario.ts';
import { TableTop } from '@firebreak/shared/testing/table-top.ts';
import { expect, test } from 'vitest';
import { foldLog, type Replay } from '../../src/screens/debrief/replay.ts';

const played = () => {
  const table = new TableTop(aScenario()).start();
  const states: State[] = [];
  for (let i = 0; i < 60; i += 1) {
    table.wait(0.2);
    const attack = 20 + (i % 5) * 10;
    table.seat(i % 2 ? 'a-duty' : 'b-duty', {
      ...{ type: 'fileAssessment', incident: 'outage', confidence: 'low' },
      chances: { attack, fault: 80 - attack, third: 20 },
    });
    states[table.state.head.seq] = table.state;
  }
  return { table, states };
};
const folded = async (lines: readonly string[]): Promise<Replay> => {
  const replay = await foldLog(lines, () => {});
  if (!('records' in replay)) throw new Error(replay.message);
  return replay;
};
/** Without the hash, which stepping does not compute, and the plan, which is compiled anew. */
const bare = ({ head, plan: _plan, opening: _opening, ...rest }: State) => JSON.stringify({ ...rest, seq: head.seq });

test('[DEB-2] a state sought in any order is the state that was', async () => {
  const { table, states } = played();
  const replay = await folded(table.lines);
  const known = Object.keys(states).map(Number);
  for (const seq of [...known].reverse().concat(known)) {
    const then = states[seq];
    if (then) expect(bare(replay.stateAt(seq))).toBe(bare(then));
  }
  expect(replay.fault).toBeUndefined();
  expect(replay.hash).toBe(table.state.head.hash);
});

test('[DEB-2] a changed record is named, and what stands before it is still shown', async () => {
  const { table } = played();
  const lines = [...table.lines];
  lines[20] = (lines[20] ?? '').replace(/"wall":(\d)/, '"wall":9$1');
  const replay = await folded(lines);
  expect(replay.fault?.seq).toBe(21);
  expect(replay.records).toHaveLength(21);
});

test('[DEB-2] a truncated last line is named', async () => {
  const { table } = played();
  const lines = table.lines.slice(0, 30);
  lines[29] = (lines[29] ?? '').slice(0, 40);
  expect((await folded(lines)).fault).toMatchObject({ seq: 29 });
});

test('[DEB-2] a log without its opening cannot be followed at all', async () => {
  const { table } = played();
  expect(await foldLog(table.lines.slice(1), () => {})).not.toHaveProperty('records');
});
