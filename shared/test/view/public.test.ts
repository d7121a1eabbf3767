import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/base/paged.ts';
import { lineIsDown, rungOf, scenarioOf } from '../../src/core/query.ts';
import type { State } from '../../src/core/state.ts';
import { verify } from '../../src/core/verify.ts';
import type { Command } from '../../src/log/command.ts';
import { comparePublicPair } from '../../src/testing/public-worlds.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import type { Projection } from '../../src/testing/two-worlds.ts';
import { project } from '../../src/view/project.ts';
import type { PublicTables } from '../../src/view/public-tables.ts';

const PAIRS = process.env.FIREBREAK_DEEP === '1' ? 5_000 : 250;

const shown = (t: TableTop) => project(t.state, { kind: 'public' }) as PublicTables;
const story = (t: TableTop) => Object.values(shown(t).story);
const said = (words: string) => ({ en: words, zh: words });
const news = (inject: string, to: 'A' | 'B' | 'all', kind: 'press' | 'public' | 'joint' | 'technical'): Command => ({
  type: 'sendAdhoc',
  inject,
  content: { to, headline: said(`${inject} to ${to}`), source: { kind, name: said('Wire') } },
});

/** Each sows one leak into what a public screen is sent. */
const LEAKS: { readonly [name: string]: (state: State) => unknown } = {
  'the number of the last record': (s) => s.head.seq,
  'a side’s rung': (s) => [rungOf(s, 'A'), rungOf(s, 'B')],
  'what side A has filed': (s) => s.filed.A,
  'what side B has filed': (s) => s.filed.B,
  'how many messages there are': (s) => valuesOf(s.messages).length,
  'how many calls there were': (s) => valuesOf(s.calls).length,
  'how many items side A has': (s) => Object.keys(s.situation.A).length,
  'what a side has opened': (s) => Object.values(s.situation.B).map((i) => i.openedBy),
  'what one seat was told': (s) => Object.keys(s.inbox).length,
  'which injects have fired': (s) => Object.keys(s.fired),
  'who sits where': (s) => s.seats,
  'what has been decided': (s) => Object.keys(s.decisions).length,
  'that a line is down': (s) => scenarioOf(s).lines.map((l) => lineIsDown(s, l.id)),
  'a threshold': (s) => s.thresholds,
  'the truth': (s) => scenarioOf(s).incidents[0]?.truth,
  'the facilitator’s acts': (s) => s.actions.length,
  'how many timers run': (s) => s.timers.length,
};

const leaking =
  (leak: (state: State) => unknown): Projection =>
  (state, viewer) => ({ ...project(state, viewer), leak: { it: { said: JSON.stringify(leak(state)) } } });

describe('what a public screen is sent', () => {
  it(`[S1] ${PAIRS} pairs of worlds that differ in either side’s secrets give it identical bytes`, {
    timeout: 300_000,
  }, () => {
    let secrets = 0;
    let told = 0;
    for (let i = 0; i < PAIRS; i++) {
      const { same, plain, secret } = comparePublicPair(`public-${i}`);
      if (!same) {
        const [a, b] = [plain.text.split('\n'), secret.text.split('\n')];
        const at = a.findIndex((line, k) => line !== b[k]);
        throw new Error(`seed public-${i}, line ${at}:\n${a[at]}\n${b[at]}`);
      }
      secrets += secret.secrets;
      told += plain.news;
    }
    console.info(`public screen: ${PAIRS} pairs, ${secrets} secret acts took effect, ${told} public news`);
    expect(secrets).toBeGreaterThan(PAIRS * 8);
    expect(told).toBeGreaterThan(PAIRS * 2);
  });

  it.each(Object.keys(LEAKS))('[S1] the sown leak of %s is caught', (name) => {
    const see = leaking(LEAKS[name] as (state: State) => unknown);
    let caught = false;
    for (let i = 0; i < 60 && !caught; i++) caught = !comparePublicPair(`leak-${i}`, see).same;
    expect(caught).toBe(true);
  });

  it('[S1] what is the same in both worlds is no leak', () => {
    const see = leaking((state) => state.clock.pace);
    for (let i = 0; i < 20; i++) expect(comparePublicPair(`leak-${i}`, see).same).toBe(true);
  });

  it('[S1] public is what press, governments and joint teams told both whole sides in the same words', () => {
    const t = new TableTop().start();
    for (const to of ['A', 'B', 'all'] as const)
      for (const kind of ['press', 'public', 'joint', 'technical'] as const)
        t.facilitator(news(`${kind}-${to}`, to, kind));
    expect(story(t).map(({ headline }) => headline.en)).toEqual([
      'press-all to all',
      'public-all to all',
      'joint-all to all',
    ]);
    expect(story(t)[0]).toEqual({ id: 'p1', at: 0, headline: said('press-all to all'), source: said('Wire') });
  });

  const base = scenarioDocument();
  const withWords = () =>
    aScenario({
      injects: [
        {
          id: 'paper',
          title: said('paper'),
          trigger: { at: 1 },
          public: { headline: said('A paper asks'), source: said('Press of both') },
          deliveries: [
            { to: 'A', headline: said('ours'), source: { kind: 'press', name: said('P'), authority: 20 } },
            { to: 'B', headline: said('theirs'), delay: 2, source: { kind: 'press', name: said('Q'), authority: 20 } },
          ],
        },
        ...(base.injects ?? []).map((i) =>
          i.id === 'heard' ? { ...i, public: { headline: said('Aldara accuses Kestria') } } : i,
        ),
      ],
    });

  it('[S1] what each side was told in its own words stands in public words, once the last of them has it', () => {
    const t = new TableTop(withWords()).start().wait(2);
    expect(story(t)).toEqual([]);
    t.wait(1.5);
    expect(story(t)).toEqual([
      { id: 'p1', at: 180_000, headline: said('A paper asks'), source: said('Press of both') },
    ]);
    expect(JSON.stringify(shown(t))).not.toMatch(/ours|theirs/);
  });

  it('[S1] an inject told otherwise than it was written has no public words', () => {
    const t = new TableTop(withWords()).start();
    const deliveries = (['A', 'B'] as const).map((to) => ({ to, headline: said(`rewritten for ${to}`) }));
    const edit: Command = { type: 'editInject', inject: 'paper', deliveries };
    expect(t.facilitator(edit).ok).toBe(true);
    t.wait(5);
    expect(story(t)).toEqual([]);
  });

  it('[S1] a rung is shown only by the public act that shows it', () => {
    const t = new TableTop(withWords()).start().wait(1);
    t.seat('a-duty', {
      type: 'fileAssessment',
      incident: 'outage',
      chances: { attack: 90, fault: 5, third: 5 },
      confidence: 'low',
    });
    t.wait(9);
    expect(rungOf(t.state, 'A')).toBe(3);
    expect(story(t).flatMap(({ act }) => act ?? [])).toEqual([]);
    const u = new TableTop(withWords()).start().wait(1);
    expect(u.seat('a-leader', { type: 'proposeMove', decision: 'A.d1', move: 'a-accuse', reason: 'x' }).ok).toBe(true);
    expect(story(u).flatMap(({ act }) => act ?? [])).toEqual([{ side: 'A', rung: 2 }]);
  });
});

describe('what public screens show', () => {
  const blackout: Command = { type: 'showScreen', show: { kind: 'blackout' }, hideCode: true };

  it('[S4] the facilitator says it in every phase, it is a record that verifies, and it changes nothing else', () => {
    const t = new TableTop();
    expect(shown(t).screen.it).toEqual({ show: { kind: 'auto' }, hideCode: false });
    const phases: Command['type'][] = ['beginBriefing', 'startExercise', 'endExercise', 'closeExercise'];
    for (const type of [undefined, ...phases]) {
      if (type !== undefined) expect(t.facilitator({ type } as Command).ok).toBe(true);
      expect(t.facilitator(blackout).ok).toBe(true);
      expect(t.seat('a-leader', blackout)).toMatchObject({ rejection: { code: 'not-your-command' } });
    }
    expect(shown(t).screen.it).toEqual({ show: { kind: 'blackout' }, hideCode: true });
    expect(t.events('screenShown')).toHaveLength(5);
    expect(verify(t.lines)).toMatchObject({ ok: true });
  });

  it('[S4] an exercise in which nobody said anything of screens has no trace of them', () => {
    expect('screen' in new TableTop().start().wait(3).state).toBe(false);
  });
});
