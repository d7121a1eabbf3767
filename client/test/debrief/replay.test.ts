import type { LogFault } from '@firebreak/shared/core/fold.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import { aScenario } from '@firebreak/shared/testing/scenario.ts';
import { TableTop } from '@firebreak/shared/testing/table-top.ts';
import { expect, test } from 'vitest';
import { type Replay, replayOf, upTo } from '../../src/screens/debrief/replay.ts';

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
/** Looked at before it has been followed, as the debrief does, then to its end. */
const followed = async (lines: readonly string[]): Promise<{ replay: Replay; fault: LogFault | undefined }> => {
  const replay = replayOf(lines);
  if (!replay.ok) throw new Error(replay.error.message);
  expect(replay.value.checked.kind).toBe('checking');
  const fault = await replay.value.follow(new AbortController().signal);
  return { replay: replay.value, fault };
};
const stateAt = (replay: Replay, seq: number): State => {
  const stood = replay.at(seq);
  if (!stood) throw new Error(`${seq} is not reached`);
  return stood.state;
};
/** Without the hash, which stepping does not compute, and the plan, which is compiled anew. */
const bare = ({ head, plan: _plan, opening: _opening, ...rest }: State) => JSON.stringify({ ...rest, seq: head.seq });

test('[DEB-2] a state sought in any order is the state that was', async () => {
  const { table, states } = played();
  const { replay, fault } = await followed(table.lines);
  const known = Object.keys(states).map(Number);
  for (const seq of [...known].reverse().concat(known)) {
    const then = states[seq];
    if (then) expect(bare(stateAt(replay, seq))).toBe(bare(then));
  }
  expect(fault).toBeUndefined();
  expect(replay.checked).toEqual({ kind: 'whole', hash: table.state.head.hash });
});

test('[DEB-2] a changed record is named, and what stands before it is still shown', async () => {
  const { table } = played();
  const lines = [...table.lines];
  lines[20] = (lines[20] ?? '').replace(/"wall":(\d)/, '"wall":9$1');
  const { replay, fault } = await followed(lines);
  expect(fault?.seq).toBe(21);
  expect(replay.reached(20)).toBe(true);
  expect(replay.reached(21)).toBe(false);
  expect(replay.at(21)).toBeUndefined();
  if (fault) expect(upTo(replay, fault)).toMatchObject({ checked: { kind: 'broken', fault } });
  if (fault) expect(upTo(replay, fault).records).toHaveLength(21);
});

test('[DEB-2] a truncated last line is named', async () => {
  const { table } = played();
  const lines = table.lines.slice(0, 30);
  lines[29] = (lines[29] ?? '').slice(0, 40);
  expect((await followed(lines)).fault).toMatchObject({ seq: 29 });
});

test('[DEB-2] a log without its opening cannot be followed at all', async () => {
  const { table } = played();
  const { replay, fault } = await followed(table.lines.slice(1));
  expect(fault).toBeDefined();
  expect(replay.checked).toEqual({ kind: 'broken', fault });
  expect(replay.reached(0)).toBe(false);
  expect(replayOf([])).toMatchObject({ ok: false, error: { message: 'the log is empty' } });
});

test('[DEB-2] what is looked at while the log is followed is the state that was', async () => {
  const { table, states } = played();
  const replay = replayOf(table.lines);
  if (!replay.ok) throw new Error(replay.error.message);
  let seen = 0;
  replay.value.subscribe(() => {
    for (const seq of Object.keys(states).map(Number)) {
      const then = states[seq];
      if (!then || !replay.value.reached(seq)) continue;
      seen += 1;
      expect(bare(stateAt(replay.value, seq))).toBe(bare(then));
    }
  });
  await replay.value.follow(new AbortController().signal);
  expect(seen).toBeGreaterThan(0);
});
