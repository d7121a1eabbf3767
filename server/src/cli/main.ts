/** The `firebreak` program: what each command takes. What it does is in the file of its name. */
import { LANGUAGES } from '@firebreak/shared/base/text.ts';
import { AUDIENCES } from '@firebreak/shared/report/aar/document.ts';
import { POLICIES, POLICY_GLOSS } from '@firebreak/shared/sim/policies.ts';
import { REPORT_FORMATS } from '@firebreak/shared/wire/report-formats.ts';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check } from './check.ts';
import { type CoverageOptions, coverage } from './coverage.ts';
import { exportLog } from './export.ts';
import { EXIT, Failure } from './failure.ts';
import { newKey } from './key.ts';
import { type ReportOptions, report } from './report.ts';
import { serve } from './serve.ts';
import { type SimulateOptions, simulate } from './simulate.ts';
import { verify } from './verify.ts';

const count = (given: string): number => {
  const n = Number(given);
  if (!Number.isInteger(n) || n < 1 || n > 100_000)
    throw new InvalidArgumentError('Give a whole number from 1 to 100000.');
  return n;
};

const policies = POLICIES.map((name) => `  ${name.padEnd(9)} ${POLICY_GLOSS[name]}`).join('\n');
const exits =
  'Exit codes: 0 done, 1 what was checked is faulty, 2 wrong usage, 3 a file or the machine stood in the way.';

const program = new Command('firebreak')
  .description('Firebreak without a browser: simulate, check, verify and export exercises.')
  .addHelpText('after', `\n${exits}`)
  .showHelpAfterError('(firebreak --help tells more)')
  .exitOverride();

program
  .command('simulate')
  .description('play a whole exercise in exercise time with bots, and write its log')
  .argument('<scenario>', 'an id of the library, or the path of a scenario file')
  .option('--seed <seed>', 'equal seeds give the same log, byte for byte', '1')
  .option('--policy <names>', 'one policy, or two for sides A and B: NAME or NAME,NAME')
  .option('--script <file>', 'steps for scripted sides')
  .option('--procedures <cards>', 'cards in place: P1,P16 or all or none (default: as the scenario says)')
  .option('--runs <n>', 'how many exercises; run k has the seed SEED-k and the log LOG-k.jsonl', count, 1)
  .requiredOption('--out <file>', 'where to write the log, one record a line')
  .option('--force', 'replace files that exist', false)
  .addHelpText('after', `\nPolicies:\n${policies}\n\n${exits}`)
  .action((scenario: string, options: SimulateOptions) => simulate(scenario, options));

program
  .command('coverage')
  .description('play many seeded exercises with bots; print what of a scenario they reach and how often it ends badly')
  .argument('<scenario>', 'an id of the library, or the path of a scenario file')
  .option('--runs <n>', 'how many exercises; run k has the seed SEED-k', count, 200)
  .option('--seed <seed>', 'equal seeds give the same figures', '1')
  .option('--procedures <cards>', 'P1,P16 or all or none; drawn: each run draws its own', 'drawn')
  .option('--policy <name>', 'for both sides (default: three runs in four bayes, one random)')
  .addHelpText('after', `\n${exits}`)
  .action((scenario: string, options: CoverageOptions) => coverage(scenario, options));

program
  .command('report')
  .description('write the draft of an after-action report from a log')
  .argument('<log>', 'a log, one record a line')
  .addOption(
    new Option('--for <audience>', 'who it is for: people stand as their roles for all but the trainer')
      .choices(AUDIENCES)
      .default('trainer'),
  )
  .addOption(new Option('--format <format>', 'as what').choices(REPORT_FORMATS).default('html'))
  .addOption(new Option('--language <language>', 'in which language').choices(LANGUAGES).default('en'))
  .requiredOption('--out <file>', 'where to write it')
  .option('--force', 'replace a file that exists', false)
  .addHelpText('after', `\n${exits}`)
  .action((log: string, options: ReportOptions) => report(log, options));

program
  .command('check')
  .description('report every fault of scenario files, with line and what to do')
  .argument('<file...>', 'scenario files')
  .addHelpText('after', `\n${exits}`)
  .action((files: string[]) => check(files));

program
  .command('verify')
  .description('fold a log, check its chain and settle every batch again')
  .argument('<log>', 'a log, one record a line')
  .addHelpText('after', `\n${exits}`)
  .action((log: string) => verify(log));

program
  .command('export')
  .description('write a log as JSONL and as CSV tables')
  .argument('<log>', 'a log, one record a line')
  .addOption(new Option('--format <format>', 'what to write').choices(['jsonl', 'csv', 'both']).default('both'))
  .requiredOption('--out <folder>', 'where to write; made if it is missing')
  .option('--force', 'replace files that exist', false)
  .addHelpText('after', `\n${exits}`)
  .action((log: string, options: { format: 'jsonl' | 'csv' | 'both'; out: string; force: boolean }) =>
    exportLog(log, options),
  );

program
  .command('serve')
  .description('serve live exercises (HOST, PORT, DATA_DIR by environment)')
  .action(() => serve());

program
  .command('key')
  .description("make a new facilitator's key; the old one stops working")
  .requiredOption('--new', 'yes, a new one')
  .action(() => newKey());

const codeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Failure) {
    for (const line of error.message.split('\n')) console.error(`firebreak: ${line}`);
    return error.exit;
  }
  console.error('firebreak: this is a fault of the program, not of what you asked:');
  console.error(error);
  return EXIT.io;
};

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = codeOf(error);
}
