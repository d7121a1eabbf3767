import { minutes } from '../base/time.ts';
import type { Command } from '../log/command.ts';
import type { Policy } from './policy.ts';
import type { ScriptStep } from './script.ts';

/** Does what a script says at the minute it says it, whatever has happened meanwhile. `done`: steps taken. */
export const scripted = (steps: readonly ScriptStep[]): Policy<number> => {
  const inOrder = [...steps].sort((a, b) => a.at - b.at);
  return {
    begin: () => 0,
    act: (view, done) => {
      const commands: Command[] = [];
      let next = done;
      for (let step = inOrder[next]; step && minutes(step.at) <= view.at; step = inOrder[++next])
        commands.push(step.do);
      const later = inOrder[next];
      return { commands, memory: next, ...(later && { wakeAt: minutes(later.at) }) };
    },
  };
};
