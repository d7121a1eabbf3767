import { defineConfig } from 'vitest/config';

/** All of it runs in Node: what a browser draws is tested in browsers (e2e). */
const project = (name: string) => ({
  test: { name, root: name, environment: 'node' as const, include: ['test/**/*.test.{ts,tsx}'] },
});

export default defineConfig({
  test: {
    projects: [project('shared'), project('server'), project('client')],
    // A property test that fails prints its seed; nothing is tried again until it passes.
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Both cores of a small machine: what a test waits for is never another file's.
    maxWorkers: '100%',
  },
});
