import { verdictsOf } from '@firebreak/shared/core/criteria.ts';
import { phaseOf } from '@firebreak/shared/core/query.ts';
import { stateHash } from '@firebreak/shared/core/state-hash.ts';
import { verify as verifyLines } from '@firebreak/shared/core/verify.ts';
import { tellVerdict } from '@firebreak/shared/report/tell-verdict.ts';
import { EXIT, Failure } from './failure.ts';
import { logLines } from './log-lines.ts';
import { progressOn } from './progress.ts';

/** Folds a log, checks its chain and settles every batch again. */
export const verify = (file: string): void => {
  const log = logLines(file);
  const tell = progressOn();
  const verdict = verifyLines(log.lines, (seq) => {
    tell.at(() => `${file}: record ${seq}, ${Math.floor((100 * log.read()) / Math.max(1, log.bytes))} %`);
  });
  tell.done();
  if (verdict.ok) {
    const { scenario, condition, seed, model } = verdict.state.opening;
    const cards = condition.procedures.join(', ') || 'none';
    console.log(`${file}: sound. ${verdict.records} records; every one is what the machines say.`);
    console.log(`scenario ${scenario.id}, seed ${seed}, procedures ${cards}, model ${model}`);
    for (const v of verdictsOf(verdict.state, verdict.state.head.at, phaseOf(verdict.state)))
      console.log(`criterion ${v.criterion.id}: ${tellVerdict(v, Date.parse(scenario.startsAt)).en}`);
    console.log(`last record ${verdict.hash}\nfinal state ${stateHash(verdict.state)}`);
    return;
  }
  const { seq, message } = verdict.fault;
  const where = `${file}: record ${seq}`;
  if (log.cutOff())
    throw new Failure(
      EXIT.faulty,
      `${where}: ${message}. The file ends in the middle of a line: it was truncated. Copy it again from where it was made; the ${seq} records before it can still be read.`,
    );
  const before =
    seq === 0 ? 'Nothing in it can be relied on' : `Records 0 to ${seq - 1} are sound; do not rely on what follows`;
  throw new Failure(
    EXIT.faulty,
    `${where}: ${message}. ${before}. Compare with another copy, or export it again from the server.`,
  );
};
