import { z } from 'zod';
import { command } from '../log/command.ts';
import { id, localized, mins } from '../scenario/parts.ts';

/** One thing somebody does. `at`: minutes of exercise time. Without a seat it is the facilitator who does it. */
const step = z.strictObject({ at: mins, seat: id.optional(), do: command });

/** What people do in an exercise, step by step: `scenarios/scripts/*.yaml`. `ending`: the one it claims to reach. */
export const script = z.strictObject({
  scenario: id,
  label: localized,
  ending: id.optional(),
  steps: z.array(step).min(1).max(2_000),
});

export type Script = z.infer<typeof script>;
export type ScriptStep = Script['steps'][number];
