import { rng } from '@firebreak/shared/base/rng.ts';
import { follow } from '@firebreak/shared/core/fold.ts';
import { openExercise } from '@firebreak/shared/core/open.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import { stateHash } from '@firebreak/shared/core/state-hash.ts';
import { verify } from '@firebreak/shared/core/verify.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { randomCommand } from '@firebreak/shared/testing/random-command.ts';
import { aScenario } from '@firebreak/shared/testing/scenario.ts';
import { describe, expect, it } from 'vitest';
import { createExercise } from '../../src/exercise/exercise.ts';
import { recovered } from '../../src/exercise/load.ts';
import { memoryLog } from '../../src/log/memory.ts';
import { testClock } from '../support/test-clock.ts';

/** Plays one live exercise through its real writer and log, with a restart in the middle. */
const playLive = async (seed: string) => {
  const r = rng(seed, 'live');
  const clock = testClock();
  const log = memoryLog();
  const lived = new Map<number, string>();
  const ports = {
    clock,
    log,
    outlet: { isListening: () => false, update: () => {} },
    stored: () => {},
    warn: (line: string) => {
      throw new Error(line);
    },
  };
  const opened = openExercise(
    { exercise: 'live', scenario: aScenario(), seed, procedures: ['P4'] },
    { actor: { kind: 'facilitator', name: 'I. Sand' }, wall: clock.now() },
  );
  await log.append('live', 0, opened.lines);
  const run = async (exercise: ReturnType<typeof createExercise>, operations: number) => {
    for (let i = 0; i < operations; i++) {
      if (r.next() < 0.3) clock.advance(r.int(40_000));
      const { command, actor } = i === 0 ? START : randomCommand(r, exercise.state());
      if (command.type === 'endExercise' || command.type === 'closeExercise') continue;
      await exercise.act({ frame: { id: `c${r.int(1e9)}`, command }, actor });
      await exercise.settled();
      lived.set(exercise.state().head.seq, stateHash(exercise.state()));
    }
    exercise.stop();
    return exercise.state();
  };
  const before = await run(createExercise('live', opened.state, ports), 250);
  const beat = clock.now();
  clock.advance(3_600_000);
  const back = await recovered(log, 'live', { state: before, lastWall: beat }, beat, clock.now());
  lived.set(back.head.seq, stateHash(back));
  await run(createExercise('live', back, ports), 250);
  const lines: string[] = [];
  for await (const line of log.read('live')) lines.push(line);
  return { lines, lived };
};

const FACILITATOR = { kind: 'facilitator', name: 'I. Sand' } as const;
const START = { command: { type: 'startExercise' }, actor: FACILITATOR } as const;

describe('replay of a live exercise', () => {
  it('[LOG-1] a live exercise, restarted half way, folds to the state that lived at every record that was published', async () => {
    const { lines, lived } = await playLive('live-1');
    let state: State | undefined;
    let compared = 0;
    for (const line of lines) {
      const next = follow(state, line, JSON.parse(line) as LogRecord);
      if (!next.ok) throw new Error(next.error.message);
      state = next.value;
      const hash = lived.get(state.head.seq);
      if (hash === undefined) continue;
      expect([state.head.seq, stateHash(state)]).toEqual([state.head.seq, hash]);
      compared++;
    }
    expect(compared).toBeGreaterThan(60);
    expect(lines.some((line) => line.includes('exerciseRecovered'))).toBe(true);
    expect(verify(lines)).toMatchObject({ ok: true, records: lines.length });
  });
});
