import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

export type Machine = {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly sqlite: string;
  readonly date: string;
  /** Of the last minute, before the run. Well above 0, others were at work too. */
  readonly load: number;
};

const cpuModel = (): string => {
  try {
    return /^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? cpus()[0]?.model ?? 'unknown';
  } catch {
    return cpus()[0]?.model ?? 'unknown';
  }
};

export const thisMachine = (): Machine => ({
  cpu: cpuModel(),
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  sqlite: process.versions.sqlite ?? 'unknown',
  date: new Date().toISOString().slice(0, 16),
  load: loadavg()[0] ?? 0,
});

export const describeMachine = ({ cpu, cores, memoryGb, node, sqlite, date, load }: Machine): string =>
  `${cpu}, ${cores} cores, ${memoryGb} GB; Node ${node}, SQLite ${sqlite}; ${date}Z; load before the run ${load.toFixed(2)}`;
