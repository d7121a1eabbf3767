import { assertNever } from '../base/assert-never.ts';
import { BOT_POLICIES } from '../base/bot-policy.ts';
import { err, ok, type Result } from '../base/result.ts';
import { bayes } from './bayes/bayes.ts';
import { passive } from './passive.ts';
import { type Bot, type Seating, seated } from './policy.ts';
import { randomLegal } from './random-legal.ts';
import type { Script } from './script.ts';
import { scripted } from './scripted.ts';

export const POLICIES = [...BOT_POLICIES, 'scripted'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** What each is, in one line. */
export const POLICY_GLOSS: Readonly<Record<PolicyName, string>> = {
  passive: 'sits there and does nothing',
  random: 'draws among the legal things its view offers',
  bayes: 'Bayesian threshold seat: reads, files, asks, holds, accepts, climbs',
  scripted: 'does what a script file says',
};

/** `NAME` for both sides or `NAME,NAME` for A and B; anything else is an error that lists the names. */
export const parsePolicies = (given: string): Result<Readonly<Record<'A' | 'B', PolicyName>>, string> => {
  const names = given.split(',').map((n) => n.trim());
  const known = names.flatMap((n) => POLICIES.filter((p) => p === n));
  const unknown = names.find((n) => !POLICIES.some((p) => p === n));
  if (unknown !== undefined)
    return err(`there is no policy "${unknown.slice(0, 40)}"; there is: ${POLICIES.join(', ')}`);
  const [a, b = a] = known;
  if (a === undefined || b === undefined || names.length > 2)
    return err(`give one policy, or two for sides A and B (there is: ${POLICIES.join(', ')})`);
  return ok({ A: a, B: b });
};

export const botOf = (name: PolicyName, seating: Seating, script: Script | undefined): Bot => {
  switch (name) {
    case 'passive':
      return seated(passive, seating);
    case 'random':
      return seated(randomLegal, seating);
    case 'bayes':
      return seated(bayes, seating);
    case 'scripted':
      return seated(scripted((script?.steps ?? []).filter((s) => s.seat === seating.seat)), seating);
    default:
      return assertNever(name);
  }
};
