import { type Cards, type Coverage, cover, neverReached, USUAL_POLICIES } from '@firebreak/shared/sim/coverage.ts';
import type { PolicyName } from '@firebreak/shared/sim/policies.ts';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/scenario/library.ts';
import { LIBRARY_IDS } from '../support/library.ts';

const DEEP = process.env.FIREBREAK_DEEP === '1';
/** The practice scenario teaches the rooms; it is not there to be weighed. */
const EIGHT = LIBRARY_IDS.filter((id) => id !== 'practice');

const counted = async (
  id: string,
  runs: number,
  cards: 'none' | 'all' | 'drawn' | readonly string[],
  policies: readonly PolicyName[],
  seed = '1',
) => {
  const loaded = await openLibrary().load(id);
  if (!loaded.ok) throw new Error(`${id} is faulty`);
  const scenario = loaded.value;
  const every = scenario.procedures.map((p) => p.id);
  const chosen: Cards = cards === 'none' ? [] : cards === 'all' ? every : cards;
  const game = cover({ scenario, seed, runs, cards: chosen, policies });
  let step = game.next();
  while (!step.done) step = game.next();
  return step.value;
};
const share = ({ bad, runs }: Coverage): number => bad / runs;

describe('the eight scenarios', () => {
  it('[SCN-24] are all there, with all sixteen cards and every message type', async () => {
    expect(EIGHT).toHaveLength(8);
    for (const id of EIGHT) {
      const loaded = await openLibrary().load(id);
      if (!loaded.ok) throw new Error(`${id} is faulty`);
      const { procedures, messages } = loaded.value;
      expect([id, procedures.map((p) => p.id).sort()]).toEqual([
        id,
        Array.from({ length: 16 }, (_, i) => `P${i + 1}`).sort(),
      ]);
      expect([id, Object.keys(messages).length]).toEqual([id, 21]);
    }
  });

  it.each(EIGHT)('[SCN-25] %s goes both ways with no card in place', { timeout: 600_000 }, async (id) => {
    const ways = new Set<boolean>();
    for (let k = 1; k <= 32 && ways.size < 2; k++)
      ways.add((await counted(id, 1, 'none', ['bayes'], String(k))).bad > 0);
    expect(ways.size).toBe(2);
  });

  it.runIf(DEEP).each(EIGHT)(
    '[SCN-25] %s: neither way is rare with no card in place',
    { timeout: 600_000 },
    async (id) => {
      const none = share(await counted(id, 500, 'none', ['bayes']));
      expect(none).toBeGreaterThan(0.15);
      expect(none).toBeLessThan(0.85);
    },
  );

  it('[SCN-27] third-hand: an evidence standard alone makes it worse, with authentication beside it it does not', {
    timeout: 600_000,
  }, async () => {
    // Equal seeds, so that the arms differ by their cards alone.
    const ends = (cards: readonly string[]) => counted('third-hand', DEEP ? 200 : 24, cards, ['bayes']);
    const [none, standard, both] = [await ends([]), await ends(['P9']), await ends(['P9', 'P7'])];
    expect(share(standard)).toBeGreaterThan(share(none) + 0.05);
    expect(share(both)).toBeLessThan(share(none));
  });

  it.runIf(DEEP)(
    '[SCN-25] with all cards in place at least six of them end badly less often',
    { timeout: 3_600_000 },
    async () => {
      let better = 0;
      for (const id of EIGHT) {
        const [none, all] = [await counted(id, 500, 'none', ['bayes']), await counted(id, 500, 'all', ['bayes'])];
        if (share(all) < share(none)) better++;
      }
      expect(better).toBeGreaterThanOrEqual(6);
    },
  );

  it.runIf(DEEP).each(EIGHT)(
    '[SCN-26] %s: bots reach all of it in 200 seeded runs',
    { timeout: 1_200_000 },
    async (id) => {
      expect(neverReached(await counted(id, 200, 'drawn', USUAL_POLICIES))).toEqual([]);
    },
  );
});
