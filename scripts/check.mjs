// The checks that run no code: types, lint and format, dependency rules. `npm run check`, and the first part of `npm test`.
import { pathToFileURL } from 'node:url';
import { ensureInstalled, node24, run, runMain, tool } from './ensure.mjs';
import { runSteps } from './steps.mjs';

const projects = [
  'tsconfig.json',
  'shared/tsconfig.json',
  'shared/tsconfig.test.json',
  'server/tsconfig.json',
  'client/tsconfig.json',
  'client/tsconfig.test.json',
  'e2e/tsconfig.json',
];

async function types() {
  let worst = 0;
  // All of them, so that one run shows every fault.
  for (const project of projects) {
    worst = Math.max(worst, await run(node24(), [tool('typescript', 'tsc'), '--project', project]));
  }
  return worst;
}

const rules = ['--config', '.dependency-cruiser.cjs', 'shared', 'server', 'client', 'e2e'];

export const checks = [
  { name: 'types', run: types },
  {
    name: 'lint and format (`npm run fix` mends most)',
    run: () => run(node24(), [tool('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.']),
  },
  { name: 'dependency rules', run: () => run(node24(), [tool('dependency-cruiser', 'depcruise'), ...rules]) },
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runMain(async () => {
    await ensureInstalled();
    await runSteps(checks);
  });
}
