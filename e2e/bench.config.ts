import everything from './playwright.config.ts';

/** `npm run bench -- --only rooms`: measures, and asserts nothing but that there was something to measure. */
export default { ...everything, testDir: 'bench', testMatch: '*.bench.ts', workers: 1, fullyParallel: false };
