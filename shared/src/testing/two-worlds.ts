/**
 * Two worlds that differ only in what side B may know. World `plain` is the same exercise without B's secrets; world
 * `secret` has them: other injects to B, other beliefs, drafts, readings, decisions, seats, and another truth.
 */
import type { SideId } from '../base/ids.ts';
import { RATINGS } from '../base/rating.ts';
import type { Rng } from '../base/rng.ts';
import { rng } from '../base/rng.ts';
import type { Viewer } from '../base/viewer.ts';
import type { State } from '../core/state.ts';
import type { Actor } from '../log/actor.ts';
import type { Command, MessageContent } from '../log/command.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ownReplay } from '../view/own-replay.ts';
import { newProjection, project } from '../view/project.ts';
import type { Tables } from '../view/update.ts';
import { difference } from './difference.ts';
import { aScenario, type ScenarioDocument, scenarioDocument } from './scenario.ts';
import { TableTop } from './table-top.ts';

type Act = { readonly wait: number } | { readonly actor: Actor; readonly command: Command; readonly secret?: true };

const SHARED_ACTS = 14;
const SECRET_ACTS = 20;
/** A latecomer looks before every so many acts. */
const LATE_EVERY = 8;

const FACILITATOR = { kind: 'facilitator', name: 'I. Sand' } as const satisfies Actor;
const ASSESSOR = { kind: 'assessor', name: 'R. Ase', side: 'A' } as const satisfies Actor;
const OTHER_ASSESSOR = { kind: 'assessor', name: 'K. Bee' } as const satisfies Actor;
const seat = (id: string): Actor => ({ kind: 'seat', seat: id });
const note = (n: number) => ({ en: `note ${n}`, zh: `便条 ${n}` });
const rough = (r: Rng) => {
  const attack = r.int(101);
  const fault = r.int(101 - attack);
  return { attack, fault, third: 100 - attack - fault };
};

const contentFor = (side: SideId, r: Rng): MessageContent => ({
  number: side === 'A' ? '2000 0001' : '1000 0001',
  type: r.pick(['INQUIRY', 'CLARIFY', 'NOTIFY', 'TEST'] as const) ?? 'TEST',
  topic: r.pick(['safety', 'technical'] as const) ?? 'safety',
  precedence: 'ROUTINE',
  slots: {},
});

const filled = (content: MessageContent): MessageContent => {
  switch (content.type) {
    case 'INQUIRY':
      return { ...content, slots: { incident: 'outage', question: 'yours' } };
    case 'CLARIFY':
      return { ...content, slots: { meaning: 'fault' } };
    case 'NOTIFY':
      return { ...content, slots: { incident: 'outage', fact: 'update' } };
    default:
      return content;
  }
};

/** What both worlds do: everything of side A, and what side B lets side A see. */
const shared = (r: Rng, n: number): Act[] => {
  const id = (side: SideId, kind: string) => `${side}.${kind}${n}`;
  const either: SideId = r.next() < 0.5 ? 'A' : 'B';
  const duty = either === 'A' ? 'a-duty' : 'b-duty';
  const leader = either === 'A' ? 'a-leader' : 'b-leader';
  switch (r.int(17)) {
    case 14:
      return [
        { actor: FACILITATOR, command: { type: 'sendNote', to: r.next() < 0.5 ? 'all' : ['a-duty', 'b-duty'] } },
        { actor: seat('a-duty'), command: { type: 'fileNote', note: '1' } },
        { actor: seat('a-duty'), command: { type: 'raiseHand', reason: 'x' } },
      ];
    case 13:
      return [
        { actor: FACILITATOR, command: { type: 'beginActing', seat: 'a-duty', reason: 'x' } },
        { actor: { kind: 'seat', seat: 'a-duty', by: 'I. Sand' }, command: { type: 'openItem', item: 's1' } },
        { actor: FACILITATOR, command: { type: 'endActing', seat: 'a-duty' } },
      ];
    case 0:
      return [{ wait: r.next() * 3 }];
    case 1: {
      const content = filled(contentFor(either, r));
      const message = id(either, 'm');
      return [
        { actor: seat(duty), command: { type: 'draftMessage', message, content } },
        { actor: seat(leader), command: { type: 'approveMessage', message } },
        { actor: seat(duty), command: { type: 'transmitMessage', message } },
        { wait: 0.6 },
      ];
    }
    case 2: {
      const message = `${either === 'A' ? 'B' : 'A'}-000${1 + r.int(4)}`;
      const word = r.pick(['AFFIRM', 'NEGATIVE', 'STANDBY', 'ROGER'] as const) ?? 'ROGER';
      return [
        { actor: seat(duty), command: { type: 'openMessage', message } },
        { actor: seat(duty), command: { type: 'confirmDelayed', message } },
        { actor: seat(duty), command: { type: 'reply', message, word, slots: {} } },
      ];
    }
    case 3:
      return [
        {
          actor: seat('a-duty'),
          command: { type: 'placeCall', call: id('A', 'c'), number: '2000 0002', topic: 'safety' },
        },
        { wait: r.next() },
        {
          actor: seat('b-duty'),
          command: { type: r.pick(['answerCall', 'letRing', 'standByCall'] as const) ?? 'letRing', call: id('A', 'c') },
        },
        { wait: r.next() },
        { actor: seat('a-duty'), command: { type: 'endCall', call: id('A', 'c') } },
      ];
    case 4:
      return [
        {
          actor: seat('a-duty'),
          command: { type: 'fileAssessment', incident: 'outage', chances: rough(r), confidence: 'low' },
        },
      ];
    case 5:
      return [{ actor: FACILITATOR, command: { type: r.next() < 0.5 ? 'cutLine' : 'restoreLine', line: 'text' } }];
    case 6:
      return [
        {
          actor: seat('a-leader'),
          command: { type: 'proposeMove', decision: id('A', 'd'), move: 'a-accuse', reason: 'x' },
        },
      ];
    case 7:
      return [
        { actor: FACILITATOR, command: { type: 'pauseExercise', reason: 'x' } },
        { wait: r.next() },
        { actor: FACILITATOR, command: { type: 'resumeExercise' } },
      ];
    case 8: {
      // B writes with reference to a draft that never leaves.
      const [draft, message] = [`B.q${n}`, id('B', 'm')];
      const content = filled(contentFor('B', r));
      return [
        { actor: seat('b-duty'), command: { type: 'draftMessage', message: draft, content } },
        {
          actor: seat('b-duty'),
          command: { type: 'draftMessage', message, content: { ...content, inReplyTo: draft } },
        },
        { actor: seat('b-leader'), command: { type: 'approveMessage', message } },
        { actor: seat('b-duty'), command: { type: 'transmitMessage', message } },
        { wait: 0.6 },
        { actor: seat('a-duty'), command: { type: 'openMessage', message: `B-000${1 + r.int(4)}` } },
        { actor: seat('a-duty'), command: { type: 'verifySender', message: `B-000${1 + r.int(4)}` } },
      ];
    }
    case 15:
      // What everybody reads: the marking and the words of the exercise.
      return [
        { actor: FACILITATOR, command: { type: 'setMarking', marking: note(n) } },
        { actor: FACILITATOR, command: { type: 'setTerms', terms: { other: note(n) } } },
      ];
    case 10:
      // Whoever sits on side A has longer; so do both ends of what it owes.
      return [
        { actor: FACILITATOR, command: { type: 'takeSeat', seat: 'a-duty', name: 'A. Reed', language: 'en' } },
        {
          actor: FACILITATOR,
          command: { type: 'setTimeScale', seat: 'a-duty', scale: r.pick([0.5, 1, 2, 4] as const) ?? 1 },
        },
      ];
    case 11:
      return [
        {
          actor: FACILITATOR,
          command: { type: 'extendDeadline', deadline: { kind: 'message', message: `A.m${r.int(n + 1)}` }, by: 90_000 },
        },
        {
          actor: FACILITATOR,
          command: { type: 'overrideRung', side: 'A', to: r.int(4), reason: `shared ${n}` },
        },
      ];
    case 9:
      return [
        {
          actor: seat('b-duty'),
          command: { type: 'placeCall', call: id('B', 'c'), number: '1000 0002', topic: 'safety' },
        },
        { actor: seat('a-duty'), command: { type: 'verifyCall', call: id('B', 'c') } },
        { wait: r.next() },
        { actor: seat('b-duty'), command: { type: 'endCall', call: id('B', 'c') } },
      ];
    case 12:
      return [
        { actor: ASSESSOR, command: { type: 'observe', note: `n${n}`, at: 0, text: 'slow', tags: ['@a-duty'] } },
        { actor: ASSESSOR, command: { type: 'rateObjective', objective: 'ask', side: 'A', rating: 'S' } },
        { actor: seat('a-duty'), command: { type: 'shareNote', note: id('A', 'n'), at: 0, text: `note ${n}` } },
      ];
    default:
      return [{ actor: seat('a-duty'), command: { type: 'openItem', item: `s${1 + r.int(3)}` } }];
  }
};

/** What only side B (and the facilitator) may know. */
const secret = (r: Rng, n: number): Act[] => {
  const act = (actor: Actor, command: Command): Act => ({ actor, command, secret: true });
  // What is left over is the last case: answers to probes are rare enough as it is.
  switch (r.int(25)) {
    case 17:
      return [
        act(FACILITATOR, { type: 'sendNote', to: ['b-duty'], words: { lang: 'en', text: `note ${n}` } }),
        act(seat('b-duty'), { type: 'fileNote', note: '1' }),
      ];
    case 18:
      return [
        act(seat('b-duty'), { type: 'raiseHand', reason: `why ${n}` }),
        act(FACILITATOR, { type: 'shareSeat', seat: 'b-duty', name: `name ${n}` }),
        act(seat('b-duty'), { type: 'handPen', name: `name ${n}`, device: 'given' }),
        act(seat('b-duty'), { type: 'nameTeam', names: [`name ${n}`, `other ${n}`] }),
        act(seat('b-duty'), { type: 'handPen', name: `other ${n}` }),
        act(FACILITATOR, { type: 'setLossPolicy', pauseAfterMs: 30_000 }),
        act(FACILITATOR, { type: 'moveSeat', from: 'b-duty', to: 'b-leader' }),
      ];
    case 19:
      // Off again half of the time: while it is on, what B does is done by the facilitator.
      return [
        act(FACILITATOR, { type: 'beginActing', seat: r.next() < 0.5 ? 'b-duty' : 'b-leader', reason: `why ${n}` }),
        ...(r.next() < 0.5 ? [act(FACILITATOR, { type: 'endActing', seat: 'b-duty' })] : []),
      ];
    case 0:
      return [
        act(seat('b-duty'), { type: 'fileAssessment', incident: 'outage', chances: rough(r), confidence: 'high' }),
      ];
    case 1:
      return [
        act(seat('b-duty'), { type: 'draftMessage', message: `B.s${n}`, content: filled(contentFor('B', r)) }),
        act(seat('b-leader'), { type: 'approveMessage', message: `B.s${n}` }),
      ];
    case 2:
      return [act(seat('b-duty'), { type: 'openItem', item: `s${1 + r.int(4)}` })];
    case 3:
      return [act(seat('b-leader'), { type: 'openMessage', message: `A-000${1 + r.int(4)}` })];
    case 4:
      return [act(seat('b-leader'), { type: 'proposeMove', decision: `B.s${n}`, move: 'b-quiet', reason: `why ${n}` })];
    case 5: {
      const content = { to: 'B' as const, headline: note(n), source: { kind: 'intelligence' as const, name: note(n) } };
      return [act(FACILITATOR, { type: 'sendAdhoc', inject: `s${n}`, content })];
    }
    case 6:
      return [
        act(FACILITATOR, {
          type: 'takeSeat',
          seat: r.next() < 0.5 ? 'b-duty' : 'b-leader',
          name: `name ${n}`,
          language: 'zh',
        }),
      ];
    case 13: {
      // Handed back before anybody at the seat does anything that side A can see.
      const played = r.next() < 0.5 ? 'b-duty' : 'b-leader';
      return [
        act(FACILITATOR, { type: 'giveSeatToBot', seat: played, policy: 'bayes', takeOver: true }),
        act({ kind: 'seat', seat: played, bot: 'bayes' }, { type: 'setReady', ready: true }),
        act(FACILITATOR, { type: 'handBackSeat', seat: played }),
      ];
    }
    case 7:
      return [act(seat('b-duty'), { type: 'setReady', ready: r.next() < 0.5 })];
    case 8:
      return [
        act(seat('b-leader'), { type: 'holdThreshold', threshold: 'b-alert', reason: `hold ${n}` }),
        act(seat('b-leader'), { type: 'releaseThreshold', threshold: 'b-alert' }),
      ];
    case 9:
      return [act(FACILITATOR, { type: r.next() < 0.5 ? 'holdInject' : 'armInject', inject: 'b-only' })];
    case 10: {
      const message = `B.q${r.int(SHARED_ACTS)}`;
      return [
        act(seat('b-leader'), { type: 'approveMessage', message }),
        act(seat('b-duty'), { type: 'withdrawMessage', message }),
      ];
    }
    case 11: {
      const message = r.next() < 0.5 ? 'A-9001' : `A-000${1 + r.int(4)}`;
      return [act(seat('b-duty'), { type: 'verifySender', message })];
    }
    case 14:
      // What B owes nobody but itself; that another has longer for it is nobody else's to see.
      return [
        act(FACILITATOR, { type: 'extendDeadline', deadline: { kind: 'threshold', threshold: 'b-alert' }, by: 60_000 }),
        act(FACILITATOR, { type: 'overrideRung', side: 'B', to: r.int(6), reason: `only B ${n}` }),
        act(FACILITATOR, {
          ...{ type: 'editInject', inject: 'b-only' },
          deliveries: [{ to: r.next() < 0.5 ? 'B' : ['b-duty'], headline: note(n) }],
        }),
      ];
    case 15:
      return [
        act(FACILITATOR, {
          ...{ type: 'shelveAdhoc', inject: `shelf${n}` },
          content: { to: 'B', headline: note(n), source: { kind: 'staff', name: note(n) } },
        }),
        act(FACILITATOR, { type: 'setRecallWindow', on: r.next() < 0.7 }),
        act(FACILITATOR, { type: 'fireInject', inject: 'b-only' }),
        ...(r.next() < 0.5 ? [act(FACILITATOR, { type: 'recallInject', inject: 'b-only' })] : []),
      ];
    case 12:
      return [
        act(seat('b-duty'), { type: 'openMessage', message: 'A-9001' }),
        act(seat('b-duty'), { type: 'confirmDelayed', message: 'A-9001' }),
        act(seat('b-duty'), { type: 'reply', message: 'A-9001', word: 'ROGER', slots: {} }),
        ...Array.from({ length: SHARED_ACTS }, (_, i) => act(seat('b-duty'), { type: 'verifyCall', call: `A.c${i}` })),
      ];
    case 16:
      return [
        act(FACILITATOR, { type: 'observe', note: `f${n}`, at: 0, text: `note ${n}`, tags: ['@a-duty', '@b-duty'] }),
        act(FACILITATOR, { type: 'bookmark', mark: `f${n}`, at: 0, label: `mark ${n}` }),
        act(FACILITATOR, { type: 'handClock', to: FACILITATOR.name }),
      ];
    case 20:
      return [
        act(OTHER_ASSESSOR, { type: 'observe', note: `b${n}`, at: 0, text: `note ${n}`, tags: ['@b-duty'] }),
        act(OTHER_ASSESSOR, { type: 'rateObjective', objective: 'ask', side: 'B', rating: r.pick(RATINGS) ?? 'M' }),
        act(seat('b-duty'), { type: 'shareNote', note: `B.s${n}`, at: 0, text: `note ${n}` }),
      ];
    default:
      return [
        r.next() < 0.5
          ? act(seat('b-duty'), { type: 'answerProbe', probe: 'who', chances: rough(r), confidence: 'low' })
          : act(seat('b-duty'), { type: 'skipProbe', probe: 'who', reason: note(r.int(1000)).en }),
        ...Array.from({ length: SHARED_ACTS }, (_, i) => act(seat('b-duty'), { type: 'letRing', call: `A.c${i}` })),
      ];
  }
};

const document = (changed: boolean): ScenarioDocument => {
  const base = scenarioDocument();
  const bOnly = (id: string, at: number) => ({
    id,
    title: note(at),
    trigger: { at },
    deliveries: [
      {
        to: 'B' as const,
        headline: note(at),
        source: { kind: 'intelligence' as const, name: note(0), authority: 50 },
        evidence: [{ incident: 'outage', likelihood: { attack: 0.9, fault: 0.1, third: 0.5 } }],
      },
    ],
  });
  const forgery = {
    ...bOnly('b-forgery', 1),
    effects: [
      {
        transmit: {
          ...{
            message: 'forgery',
            line: 'text',
            from: 'A' as const,
            type: 'NOTIFY' as const,
            topic: 'safety' as const,
          },
          ...{ slots: { incident: 'outage', fact: 'update' }, forged: true as const },
        },
      },
    ],
  };
  const quiet = { id: 'b-quiet', side: 'B' as const, label: note(1), describe: note(1), raise: 3, once: false };
  const stepDown = { id: 'b-down', side: 'B' as const, label: note(2), describe: note(2), lower: 0, once: false };
  return {
    ...base,
    // P4 tells the sender when its message is opened: that is no secret then. P5 tells nothing.
    procedures: (base.procedures ?? []).map((card) => ({ ...card, id: 'P5' })),
    moves: [...(base.moves ?? []), ...(changed ? [quiet, stepDown] : [quiet])],
    injects: [...(base.injects ?? []), bOnly('b-only', 2), ...(changed ? [bOnly('b-too', 3), forgery] : [])],
    lines: (base.lines ?? []).map((l) => ({ ...l, authentication: 'call-back' as const })),
    // Early, so that most worlds live to answer it.
    probes: (base.probes ?? []).map((probe) => ({ ...probe, at: 1 })),
    parameters: { verify: { without: 2, with: 1 } },
    objectives: [
      {
        ...{ id: 'ask', text: note(3) },
        evidence: {
          ...{
            messages: ['INQUIRY', 'CLARIFY', 'NOTIFY'],
            answers: ['AFFIRM', 'ROGER'],
            moves: ['a-accuse', 'b-quiet'],
          },
          ...{ thresholds: (base.thresholds ?? []).map((t) => t.id), cards: ['P5'] },
        },
      },
    ],
    ...(changed && {
      sides: { ...base.sides, B: { name: base.sides.B.name, brief: note(99) } },
      thresholds: (base.thresholds ?? []).map((t) => (t.side === 'B' ? { ...t, atLeast: 40, window: 1 } : t)),
      incidents: base.incidents.map((i) => ({
        ...i,
        truth: 'attack',
        priors: { ...i.priors, B: { attack: 60, fault: 20, third: 20 } },
      })),
    }),
  };
};

const WORLDS: { readonly [world in 'plain' | 'secret']: Scenario } = {
  plain: aScenario(document(false)),
  secret: aScenario(document(true)),
};

/** A projection under test: the real one, or one with a leak sown in. */
export type Projection = (state: State, viewer: Viewer) => Tables;

const VIEWERS: readonly Viewer[] = [
  { kind: 'side', side: 'A' },
  { kind: 'seat', seat: 'a-duty', side: 'A' },
  { kind: 'seat', seat: 'a-leader', side: 'A' },
  { kind: 'seat-read', seat: 'a-duty', side: 'A' },
  ASSESSOR,
];

/** While a facilitator acts for a seat of B, what it does in the other world is done here by him. */
const whoever = (state: State, actor: Actor): Actor => {
  const by = actor.kind === 'seat' && actor.seat.startsWith('b-') ? state.asides?.[actor.seat]?.acting?.by : undefined;
  return actor.kind === 'seat' && by !== undefined ? { ...actor, by } : actor;
};

/** Everything side A is ever sent in one world: first views, numbered updates, answers to its own commands, late views. */
const seenByA = (
  world: 'plain' | 'secret',
  acts: readonly Act[],
  see: Projection,
  again: boolean,
): { text: string; secrets: number } => {
  const t = new TableTop(WORLDS[world], { procedures: ['P5'] });
  const held = new Map<Viewer, { n: number; tables: Tables }>();
  const out: string[] = [];
  let secrets = 0;
  const publish = () => {
    for (const viewer of VIEWERS) {
      const before = held.get(viewer);
      const tables = see(t.state, viewer);
      const update = before ? difference(before.tables, tables) : { set: tables };
      if (!update) continue;
      const n = (before?.n ?? 0) + 1;
      held.set(viewer, { n, tables });
      out.push(JSON.stringify([viewer, n, update]));
    }
  };
  /** A page that comes now has missed everything; the order of its rows is read as well. */
  const latecomer = () => {
    for (const viewer of VIEWERS)
      out.push(JSON.stringify(['late', viewer, newProjection(t.state, viewer).of(t.state)]));
  };
  t.onBatch = publish;
  t.start();
  for (const [i, act] of acts.entries()) {
    if (!('secret' in act && act.secret) && i % LATE_EVERY === 0) latecomer();
    if ('wait' in act) {
      t.wait(act.wait);
      continue;
    }
    if (act.secret && world === 'plain') continue;
    const done = t.ask(act.command, whoever(t.state, act.actor));
    if (act.secret && done.ok) secrets++;
    const own = act.actor.kind === 'seat' && act.actor.seat.startsWith('a-');
    if (own) out.push(JSON.stringify(done.ok ? [act.command.type, 'ok'] : [act.command.type, done.rejection]));
  }
  latecomer();
  if (again)
    for (const seat of ['a-duty', 'a-leader']) out.push(JSON.stringify(t.records.map(ownReplay(seat)).filter(Boolean)));
  return { text: out.join('\n'), secrets };
};

/** One pair of worlds; `again`: what side A sees when it replays its own exercise afterwards, as well. `secrets` counts the hidden acts that took effect, so that a test can show it was not vacuous. */
export const comparePair = (seed: string, see: Projection = project, again = false) => {
  const r = rng(seed, 'worlds');
  const acts: Act[] = Array.from({ length: SHARED_ACTS }, (_, i) => shared(r, i)).flat();
  for (let k = 0; k < SECRET_ACTS; k++) acts.splice(r.int(acts.length + 1), 0, ...secret(r, k));
  const plain = seenByA('plain', acts, see, again);
  const withSecrets = seenByA('secret', acts, see, again);
  return {
    same: plain.text === withSecrets.text,
    secrets: withSecrets.secrets,
    plain: plain.text,
    secret: withSecrets.text,
  };
};
