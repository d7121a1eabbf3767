/**
 * Two worlds that differ in everything a public screen must not tell: what either side believes, decides, writes, opens
 * and is told alone, who sits where, what the lines do, the truth. Both have the same clock and the same public news.
 */
import { type Rng, rng } from '../base/rng.ts';
import type { Viewer } from '../base/viewer.ts';
import { RIGHTS } from '../core/rights.ts';
import type { State } from '../core/state.ts';
import type { Actor } from '../log/actor.ts';
import type { Command, CommandType } from '../log/command.ts';
import { newProjection, project } from '../view/project.ts';
import type { Tables } from '../view/update.ts';
import { difference } from './difference.ts';
import { randomCommand } from './random-command.ts';
import { aScenario, scenarioDocument } from './scenario.ts';
import { TableTop } from './table-top.ts';
import type { Projection } from './two-worlds.ts';

const PUBLIC: Viewer = { kind: 'public' };
const FACILITATOR: Actor = { kind: 'facilitator', name: 'I. Sand' };
const ACTS = 16;
/** Secret acts tried after each public one. */
const TRIES = 3;

const said = (words: string) => ({ en: words, zh: `“${words}”` });
const paper = { kind: 'press' as const, name: said('Wire') };

/** Told to both sides in different words, with words for the public; `more` is for one side alone, and differs. */
const document = (isSecret: boolean) => {
  const base = scenarioDocument();
  const source = { ...paper, authority: 20 };
  return {
    ...base,
    injects: [
      ...(base.injects ?? []),
      {
        id: 'in-words',
        title: said('in words'),
        trigger: { at: 4 },
        public: { headline: said('a paper asks'), source: said('The press') },
        deliveries: [
          { to: 'A' as const, headline: said(isSecret ? 'ours asks' : 'our paper asks'), source },
          { to: 'B' as const, headline: said(isSecret ? 'theirs asks' : 'their paper asks'), source, delay: 1 },
        ],
      },
      {
        id: 'one-side',
        title: said('one side'),
        trigger: { at: isSecret ? 2 : 50 },
        deliveries: [{ to: 'A' as const, headline: said('only A reads this'), source }],
      },
    ],
    ...(isSecret && {
      incidents: base.incidents.map((i) => ({
        ...i,
        truth: 'attack',
        priors: { A: { attack: 50, fault: 30, third: 20 }, B: { attack: 10, fault: 20, third: 70 } },
      })),
    }),
  };
};

const WORLDS = { plain: aScenario(document(false)), secret: aScenario(document(true)) };

/** What both worlds do: the clock, the screen, and news to all. */
const openly = (r: Rng, n: number): readonly Command[] => {
  switch (r.int(5)) {
    case 0:
      return [{ type: 'setPace', pace: 1 + r.int(4) }];
    case 1:
      return [{ type: 'pauseExercise', reason: `pause ${n}` }, { type: 'resumeExercise' }];
    case 2:
      return [{ type: 'showScreen', show: { kind: 'break', until: n }, hideCode: r.next() < 0.5 }];
    case 3:
      return [
        { type: 'sendAdhoc', inject: `all${n}`, content: { to: 'all', headline: said(`news ${n}`), source: paper } },
      ];
    default:
      return [{ type: 'jumpClock', by: 1 + r.int(60_000) }];
  }
};

const UNSEEN: readonly CommandType[] = ['cutLine', 'restoreLine', 'faultLine', 'mendLine', 'takeSeat', 'releaseSeat'];

/** What only those may know who did it or were told. */
const secretly = (
  r: Rng,
  state: State,
  n: number,
): { readonly command: Command; readonly actor: Actor } | undefined => {
  if (r.next() < 0.15) {
    const to = r.pick(['A', 'B', ['a-duty'], ['b-leader']] as const) ?? 'A';
    const content = { to: to as 'A' | 'B', headline: said(`secret ${n}`), source: paper };
    return { command: { type: 'sendAdhoc', inject: `one${n}`, content }, actor: FACILITATOR };
  }
  // Drawn at random it would be too seldom.
  if (r.next() < 0.06) return { command: { type: 'cutLine', line: 'text' }, actor: FACILITATOR };
  const drawn = randomCommand(r, state);
  const { type } = drawn.command;
  return RIGHTS[type].by === 'seat' || UNSEEN.includes(type) ? drawn : undefined;
};

/** Everything a public screen is sent in one world: its first view, numbered updates, and what a late page gets. */
const seen = (seed: string, world: 'plain' | 'secret', see: Projection) => {
  const t = new TableTop(WORLDS[world]);
  const [open, hidden] = [rng(seed, 'openly'), rng(seed, 'secretly')];
  const out: string[] = [];
  let held: Tables | undefined;
  let secrets = 0;
  t.onBatch = () => {
    const tables = see(t.state, PUBLIC);
    const update = held ? difference(held, tables) : { set: tables };
    if (!update) return;
    held = tables;
    out.push(JSON.stringify(update));
  };
  t.start();
  for (let n = 0; n < ACTS; n++) {
    for (const command of openly(open, n)) t.ask(command, FACILITATOR);
    t.wait(open.next());
    for (let k = 0; world === 'secret' && k < TRIES; k++) {
      const act = secretly(hidden, t.state, n * TRIES + k);
      if (act && t.ask(act.command, act.actor).ok) secrets++;
    }
    out.push(`late ${JSON.stringify(newProjection(t.state, PUBLIC).of(t.state))}`);
  }
  return { text: out.join('\n'), secrets, news: Object.keys(held?.story ?? {}).length };
};

/** `secrets`: hidden acts that took effect; `news`: what was public at the end. Both show that a run was not vacuous. */
export const comparePublicPair = (seed: string, see: Projection = project) => {
  const [plain, secret] = [seen(seed, 'plain', see), seen(seed, 'secret', see)];
  return { same: plain.text === secret.text, plain, secret };
};
