import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/folder.ts';
import { firebreak } from './firebreak.ts';

describe('firebreak coverage', () => {
  it('[CLI-22] prints how often each thing was reached and ends with 1 if any never was', async () => {
    const dir = emptyFolder();
    const few = await firebreak(dir, ['coverage', 'practice', '--runs', '4', '--policy', 'passive']);
    expect(few.code).toBe(1);
    expect(few.out).toMatch(/^inject: \d+ of \d+ reached\n {2}\S+ +4 \(100\.0 %\)/);
    expect(few.out).toMatch(/\n {2}\S+ +never\n/);
    expect(few.out).toMatch(/\nbad end: \d of 4 runs \([\d.]+ %\); peaceful: \d \([\d.]+ %\)\n$/);
    expect(few.err).toMatch(/never reached in 4 runs: .*message INQUIRY/);
  });

  it('[CLI-22] refuses a policy or cards it does not know', async () => {
    const dir = emptyFolder();
    const ask = (...more: string[]) => firebreak(dir, ['coverage', 'practice', ...more]);
    expect(await ask('--policy', 'scripted')).toMatchObject({ code: 2, out: '' });
    expect((await ask('--procedures', 'P99')).err).toContain('practice has no card "P99"');
  });
});
