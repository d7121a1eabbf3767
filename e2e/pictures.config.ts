import everything from './playwright.config.ts';

/** `npm run pictures`: not tests, so never part of `npm test`. */
export default { ...everything, testDir: 'pictures', testMatch: '*.pictures.ts', workers: 1 };
