import type { EventLog } from './event-log.ts';

type Kept = { readonly lines: string[]; readonly commands: Map<string, number> };

/** For tests and measurements: the same contract, and gone with the process. */
export const memoryLog = (): EventLog => {
  const kept = new Map<string, Kept>();

  return {
    append: async (exercise, expectedSeq, lines, about = {}) => {
      const log = kept.get(exercise) ?? { lines: [], commands: new Map<string, number>() };
      if (expectedSeq !== log.lines.length) return 'conflict';
      if (about.commandId !== undefined) {
        if (log.commands.has(about.commandId)) return 'conflict';
        log.commands.set(about.commandId, expectedSeq + (about.commandAt ?? 0));
      }
      log.lines.push(...lines);
      kept.set(exercise, log);
      return 'stored';
    },
    read: async function* (exercise, fromSeq = 0) {
      const lines = kept.get(exercise)?.lines ?? [];
      for (let seq = fromSeq; seq < lines.length; seq++) yield lines[seq] ?? '';
    },
    seqOfCommand: async (exercise, commandId) => kept.get(exercise)?.commands.get(commandId),
    remove: async (exercise) => void kept.delete(exercise),
    exercises: async () => [...kept].map(([id, log]) => ({ id, records: log.lines.length })),
    close: async () => {},
  };
};
