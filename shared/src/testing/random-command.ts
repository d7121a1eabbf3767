/** Random commands for fuzzing: mostly plausible, some nonsense. Drawn from the state, so that many of them are legal. */

import { BOT_POLICIES } from '../base/bot-policy.ts';
import { CONFIDENCES } from '../base/estimative.ts';
import { SIDES, type SideId } from '../base/ids.ts';
import { SCHMITT_FACTORS, type SchmittForm } from '../base/judgement.ts';
import { LINE_FAULTS } from '../base/line-faults.ts';
import { FORMATS, MESSAGE_TYPES, PRECEDENCES, REPLY_SLOTS, REPLY_WORDS, type Slot, TOPICS } from '../base/message.ts';
import { NCISS, NCISS_FIELDS, type NcissForm } from '../base/nciss.ts';
import { keysOf, valuesOf } from '../base/paged.ts';
import { RATINGS } from '../base/rating.ts';
import type { Rng } from '../base/rng.ts';
import { directoryOf } from '../core/cards.ts';
import { deliveryOf, scenarioOf, thresholdState } from '../core/query.ts';
import { RIGHTS } from '../core/rights.ts';
import type { Message, State } from '../core/state.ts';
import type { Actor } from '../log/actor.ts';
import type { Command, CommandType, MessageContent } from '../log/command.ts';
import type { ScreenShow } from '../log/screen.ts';
import { randomSteering } from './random-steering.ts';

const some = <T>(rng: Rng, from: readonly T[], otherwise: T): T => rng.pick(from) ?? otherwise;
const keys = (dict: object): string[] => Object.keys(dict);
/** What it takes several steps to reach is drawn more often. */
const LIKELY: readonly CommandType[] = [
  ...Array<CommandType>(10).fill('draftMessage'),
  ...Array<CommandType>(8).fill('approveMessage'),
  ...Array<CommandType>(8).fill('transmitMessage'),
  ...Array<CommandType>(8).fill('openMessage'),
  ...Array<CommandType>(8).fill('reply'),
  ...Array<CommandType>(2).fill('placeCall'),
  ...Array<CommandType>(3).fill('verifyCall'),
  ...Array<CommandType>(3).fill('verifySender'),
  ...Array<CommandType>(5).fill('readBack'),
  ...Array<CommandType>(8).fill('acceptExplanation'),
  ...Array<CommandType>(3).fill('extendDeadline'),
  ...Array<CommandType>(2).fill('fireInject'),
  ...Array<CommandType>(3).fill('recallInject'),
];
const TYPES = [...(keys(RIGHTS) as CommandType[]), ...LIKELY];

/** Whole percents over the hypotheses of an incident; now and then they do not sum to 100. */
const chances = (rng: Rng, state: State, incident: string): Record<string, number> => {
  const ids = (state.plan.incidents[incident]?.hypotheses ?? []).map((h) => h.id);
  let left = rng.next() < 0.05 ? 90 : 100;
  const out: Record<string, number> = {};
  ids.forEach((id, i) => {
    // What is feared stands first: often enough it must be feared in earnest, for thresholds to press.
    const feared = i === 0 && left === 100 && rng.next() < 0.3;
    const p = i === ids.length - 1 ? left : feared ? 60 + rng.int(30) : rng.int(left + 1);
    out[id] = p;
    left -= p;
  });
  return out;
};

const slotValue = (rng: Rng, state: State, slot: Slot): string => {
  if (rng.next() < 0.03) return 'nonsense';
  switch (slot.of.kind) {
    case 'incident':
      return some(rng, keys(state.plan.incidents), 'x');
    case 'phrase':
      return some(rng, keys(scenarioOf(state).phrases[slot.of.set]), 'x');
    case 'bundle':
      return some(rng, scenarioOf(state).bundles?.map((b) => b.id) ?? [], 'x');
    case 'object':
      return some(rng, scenarioOf(state).bundles?.flatMap((b) => b.objects.map((o) => o.id)) ?? [], 'x');
    case 'option':
      return some(rng, keys(slot.of.options), 'x');
    case 'code':
      return `C-${rng.int(100)}`;
  }
};

const slotValues = (rng: Rng, state: State, slots: readonly Slot[]): Record<string, string> =>
  Object.fromEntries(slots.filter((s) => s.required || rng.next() < 0.3).map((s) => [s.id, slotValue(rng, state, s)]));

const content = (rng: Rng, state: State, side: SideId): MessageContent => {
  const type = some(
    rng,
    rng.next() < 0.95 ? keys(scenarioOf(state).messages) : MESSAGE_TYPES,
    'TEST',
  ) as MessageContent['type'];
  const refs = keysOf(state.numbers);
  return {
    number: some(
      rng,
      directoryOf(state, side).map((e) => e.number),
      '0000',
    ),
    type,
    topic: some(rng, TOPICS.slice(0, 3), 'safety'),
    precedence: some(rng, PRECEDENCES, 'ROUTINE'),
    slots: slotValues(rng, state, FORMATS[type].slots),
    ...((type === 'FREE' || rng.next() < 0.2) && { words: { lang: 'en', text: `words ${rng.int(1000)}` } }),
    ...(refs.length > 0 && rng.next() < 0.2 && { inReplyTo: some(rng, refs, 'A-0001') }),
  };
};

/** A new id of this side, or (rarely) one already in use. */
const fresh = (rng: Rng, side: SideId, used: readonly string[]): string =>
  used.length > 0 && rng.next() < 0.03 ? some(rng, used, 'x') : `${rng.next() < 0.99 ? side : 'X'}.${rng.int(1e9)}`;

/** The name of some message of this kind, for most of the draws. */
const oneOf = (rng: Rng, state: State, fits: (m: Message) => boolean): string | undefined => {
  const m = rng.next() < 0.8 ? rng.pick(valuesOf(state.messages).filter(fits)) : undefined;
  return m?.number ?? m?.id;
};

const build = (rng: Rng, state: State, side: SideId, type: CommandType): Command => {
  const scenario = scenarioOf(state);
  const inject = some(
    rng,
    scenario.injects.map((i) => i.id),
    'x',
  );
  const line = some(
    rng,
    scenario.lines.map((l) => l.id),
    'x',
  );
  const types = rng.next() < 0.3 ? [some(rng, MESSAGE_TYPES, 'INQUIRY')] : undefined;
  const topics = rng.next() < 0.3 ? ('all' as const) : [some(rng, TOPICS.slice(0, 3), 'safety')];
  const seat = some(
    rng,
    scenario.seats.map((s) => s.id),
    'x',
  );
  const call = some(rng, keysOf(state.calls).slice(-3), 'A.none');
  const message = some(rng, [...keysOf(state.messages), ...keysOf(state.numbers)].slice(-12), 'A.none');
  const threshold = some(
    rng,
    scenario.thresholds.map((t) => t.id),
    'x',
  );
  const decision = some(rng, keys(state.decisions).slice(-3), 'A.none');
  const card = some(rng, scenario.procedures, undefined);
  const step = { card: card?.id ?? 'P1', step: some(rng, card?.steps.map((s) => s.id) ?? [], 'x') };
  const incident = some(rng, keys(state.plan.incidents), 'x');
  const words = { lang: 'en' as const, text: `words ${rng.int(1000)}` };
  const confidence = some(rng, CONFIDENCES, 'low');
  const reason = `reason ${rng.int(1000)}`;
  switch (type) {
    case 'beginBriefing':
    case 'startExercise':
    case 'resumeExercise':
    case 'endExercise':
    case 'closeExercise':
      return { type };
    case 'pauseExercise':
      return { type, reason };
    case 'setPace':
      return { type, pace: 0.25 + rng.int(63) / 4 };
    case 'jumpClock':
      return { type, by: rng.int(120_000) };
    case 'retimeInject':
      return { type, inject, at: rng.int(1_800_000) };
    case 'armInject':
    case 'disarmInject':
    case 'fireInject':
    case 'holdInject':
    case 'releaseInject':
    case 'skipInject':
      return { type, inject };
    case 'sendAdhoc': {
      const headline = { en: `ad hoc ${rng.int(1000)}`, zh: '临时' };
      const shelved = Object.entries(state.shelf ?? {})[0];
      if (shelved && rng.next() < 0.5) return { type, inject: shelved[0], content: shelved[1] };
      const to = some<SideId | 'all' | string[]>(rng, ['A', 'B', 'all', [seat]], 'all');
      return { type, inject: `x${rng.int(1e6)}`, content: { to, headline, source: { kind: 'press', name: headline } } };
    }
    case 'setTimeScale':
    case 'extendDeadline':
    case 'setRecallWindow':
    case 'recallInject':
    case 'editInject':
    case 'shelveAdhoc':
    case 'unshelveAdhoc':
    case 'overrideRung':
      return randomSteering(rng, state, type);
    case 'showScreen': {
      const text = { en: `screen ${rng.int(1000)}`, zh: '' };
      const show = some<ScreenShow>(
        rng,
        [{ kind: 'auto' }, { kind: 'message', text }, { kind: 'blackout' }, { kind: 'break', until: rng.int(1e9) }],
        { kind: 'auto' },
      );
      return { type, show, hideCode: rng.next() < 0.5 };
    }
    case 'setMarking':
      return { type, marking: { en: `MARK ${rng.int(1000)}`, zh: '演练' } };
    case 'setTerms':
      return { type, terms: rng.next() < 0.5 ? {} : { other: { en: `the far side ${rng.int(10)}` } } };
    case 'cutLine':
    case 'restoreLine':
      return { type, line };
    case 'suspendLine':
      return { type, line, topics, ...(types && { types }), by: some(rng, SIDES, 'A') };
    case 'verifyCall':
      return { type, call };
    case 'readBack': {
      const m = some(
        rng,
        valuesOf(state.messages).filter(
          (o) => o.openedAt !== undefined && o.from !== side && keys(o.content.slots).length > 0,
        ),
        undefined,
      );
      return { type, message: m?.number ?? message, slots: m?.content.slots ?? {} };
    }
    case 'verifySender': {
      const opened = oneOf(rng, state, (m) => m.receivedAt !== undefined && m.from !== side);
      return { type, message: opened ?? message };
    }
    case 'acceptReadBack':
      return { type, message };
    case 'faultLine': {
      const kind = some(rng, LINE_FAULTS, 'loss');
      return {
        ...{ type, line },
        fault: {
          kind,
          ...(rng.next() < 0.5 && { from: some<SideId>(rng, ['A', 'B'], 'A') }),
          ...(rng.next() < 0.5 && { chance: rng.int(101) }),
          ...(rng.next() < 0.5 && { minutes: rng.int(6) }),
        },
      };
    }
    case 'mendLine': {
      const [faulty] = Object.entries(state.lines).filter(([, f]) => Object.keys(f.faults ?? {}).length > 0);
      const on = Object.values(faulty?.[1].faults ?? {})[0]?.kind;
      return { type, line: faulty?.[0] ?? line, kind: on ?? some(rng, LINE_FAULTS, 'loss') };
    }
    case 'resumeLine':
      return { type, line, topics };
    case 'takeSeat':
      return { type, seat, name: `name ${rng.int(1000)}`, language: 'en' };
    case 'releaseSeat':
    case 'handBackSeat':
    case 'endActing':
    case 'answerHand':
      return { type, seat };
    case 'giveSeatToBot':
      return { type, seat, policy: some(rng, BOT_POLICIES, 'passive'), ...(rng.next() < 0.8 && { takeOver: true }) };
    case 'moveSeat':
      return { type, from: some(rng, keys(state.seats), 'x'), to: seat };
    case 'shareSeat':
      return { type, seat, name: `name ${rng.int(5)}` };
    case 'beginActing':
      return { type, seat, reason };
    case 'sendNote':
      return { type, to: rng.next() < 0.3 ? 'all' : [seat], ...(rng.next() < 0.7 && { words }) };
    case 'setReady':
      return { type, ready: rng.next() < 0.5, ...(rng.next() < 0.3 && { reason }) };
    case 'setLossPolicy':
      return { type, ...(rng.next() < 0.7 && { pauseAfterMs: 1_000 * (1 + rng.int(120)) }) };
    case 'nameTeam':
      return { type, names: Array.from({ length: 1 + rng.int(3) }, () => `name ${rng.int(5)}`) };
    case 'handPen':
      return {
        ...{ type, name: `name ${rng.int(5)}` },
        ...(rng.next() < 0.5 && { device: some(rng, ['given', 'taken'] as const, 'given') }),
      };
    case 'raiseHand':
      return { type, ...(rng.next() < 0.5 && { reason }) };
    case 'lowerHand':
      return { type };
    case 'fileNote':
      return { type, note: String(1 + rng.int(3)) };
    case 'openItem':
      return { type, item: `s${1 + rng.int(6)}` };
    case 'placeCall':
      return {
        ...{ type, call: fresh(rng, side, keysOf(state.calls)), topic: some(rng, TOPICS.slice(0, 3), 'safety') },
        number: some(
          rng,
          directoryOf(state, side).map((e) => e.number),
          '0000',
        ),
      };
    case 'answerCall':
    case 'letRing':
    case 'standByCall':
    case 'endCall':
      return { type, call };
    case 'refuseCall':
      return { type, call, reason };
    case 'speak':
      return { type, call, words };
    case 'draftMessage':
    case 'sendMessage':
      return { type, message: fresh(rng, side, keysOf(state.messages)), content: content(rng, state, side) };
    // Where a message has come to decides what can be done with it: mostly one that is there is drawn.
    case 'approveMessage':
      return { type, message: oneOf(rng, state, (m) => m.from === side && deliveryOf(m) === 'draft') ?? message };
    case 'transmitMessage':
      return { type, message: oneOf(rng, state, (m) => m.from === side && deliveryOf(m) === 'approved') ?? message };
    case 'openMessage':
      return { type, message: oneOf(rng, state, (m) => m.from !== side && deliveryOf(m) === 'received') ?? message };
    case 'withdrawMessage':
    case 'confirmDelayed':
      return { type, message };
    case 'reply': {
      const open = valuesOf(state.messages).filter((m) => m.from !== side && m.openedAt !== undefined);
      const m = rng.next() < 0.8 ? rng.pick(open) : undefined;
      const word = (m && rng.pick(FORMATS[m.content.type].replies)) ?? some(rng, REPLY_WORDS, 'ROGER');
      return {
        type,
        message: m?.number ?? message,
        word,
        slots: slotValues(rng, state, REPLY_SLOTS),
        ...(rng.next() < 0.2 && { words }),
      };
    }
    case 'fileAssessment':
      return { type, incident, chances: chances(rng, state, incident), confidence };
    case 'scoreIncident':
      return {
        ...{ type, incident },
        form: Object.fromEntries(NCISS_FIELDS.map((f) => [f, some(rng, keys(NCISS[f].options), 'x')])) as NcissForm,
      };
    case 'scoreForce':
      return {
        ...{ type, incident },
        factors: Object.fromEntries(SCHMITT_FACTORS.map((f) => [f, rng.int(11)])) as SchmittForm,
      };
    case 'holdThreshold':
      return { type, threshold, reason };
    case 'releaseThreshold':
      return { type, threshold };
    case 'acceptExplanation': {
      const mine = scenario.thresholds.filter((t) => t.side === side);
      const open = mine.filter((t) => ['pressing', 'held'].includes(thresholdState(state, side, t.id)));
      const chosen = some(rng, open.length > 0 ? open : mine, undefined);
      const answered = valuesOf(state.messages).filter(
        (m) => m.from === side && chosen?.answeredBy.includes(m.content.type) && m.answers.some((a) => a.closes),
      );
      const ref = rng.next() < 0.8 ? rng.pick(answered)?.id : undefined;
      return { type, threshold: chosen?.id ?? threshold, message: ref ?? message };
    }
    case 'proposeMove':
      return {
        type,
        decision: fresh(rng, side, keys(state.decisions)),
        move: some(
          rng,
          scenario.moves.map((m) => m.id),
          'x',
        ),
        reason,
      };
    case 'concurMove':
    case 'withdrawMove':
      return { type, decision };
    case 'tickStep':
      return { type, ...step };
    case 'skipStep':
      return { type, ...step, reason };
    case 'shareNote':
      return { type, note: fresh(rng, side, []), at: rng.int(state.head.at + 2), text: reason };
    case 'handClock':
      return { type, to: 'I. Sand' };
    case 'observe':
      return {
        ...{ type, note: `n${rng.int(1e9)}`, at: rng.int(state.head.at + 2), text: reason },
        tags: rng.next() < 0.5 ? [`@${seat}`] : ['#objective'],
        ...(rng.next() < 0.2 && { replaces: some(rng, keys(state.whiteCell?.notes ?? {}), 'none') }),
      };
    case 'bookmark':
      return { type, mark: `m${rng.int(1e9)}`, at: rng.int(state.head.at + 2) };
    case 'rateObjective':
      return {
        ...{ type, side: some(rng, SIDES, 'A'), rating: some(rng, RATINGS, 'P') },
        objective: some(rng, scenario.objectives?.map((o) => o.id) ?? [], 'x'),
        ...(rng.next() < 0.5 && { comment: reason }),
      };
    case 'answerProbe':
      return {
        type,
        probe: some(rng, keys(state.plan.probes), 'x'),
        chances: chances(rng, state, incident),
        confidence,
      };
    case 'skipProbe':
      return { type, probe: some(rng, keys(state.plan.probes), 'x'), reason };
  }
};

/** Ending an exercise ends the fun: drawn seldom. */
const RARE: readonly CommandType[] = [
  'endExercise',
  'closeExercise',
  'releaseSeat',
  'cutLine',
  'suspendLine',
  'skipInject',
  'pauseExercise',
  'overrideRung',
];

const FACILITATOR = 'I. Sand';

/** Half of the time where acting for the seat is on; now and then where it is not. */
const actsFor = (rng: Rng, state: State, seat: string | undefined): boolean =>
  rng.next() < (state.asides?.[seat ?? '']?.acting ? 0.5 : 0.01);

/** Whoever plays the seat, or (rarely) the one who does not. */
const whoPlays = (rng: Rng, state: State, seat: string): Actor => {
  const bot = state.bots?.[seat]?.policy;
  if (bot && rng.next() < 0.95) return { kind: 'seat', seat, bot };
  return { kind: 'seat', seat, ...(actsFor(rng, state, seat) && { by: FACILITATOR }) };
};

const anAssessor = (rng: Rng): Actor =>
  some<Actor>(
    rng,
    [
      { kind: 'assessor', name: 'R. Both' },
      { kind: 'assessor', name: 'R. Ase', side: 'A' },
    ],
    { kind: 'assessor', name: 'R. Both' },
  );

export const randomCommand = (rng: Rng, state: State): { readonly command: Command; readonly actor: Actor } => {
  let type = some(rng, TYPES, 'openItem');
  if (RARE.includes(type) && rng.next() < 0.95) type = 'fileAssessment';
  const { seats } = scenarioOf(state);
  const wrongActor = rng.next() < 0.04;
  const { by } = RIGHTS[type];
  const byFacilitator = (by === 'facilitator' || by === 'white-cell') !== wrongActor;
  const able = seats.filter((s) => (RIGHTS[type].needs ?? []).every((a) => s.authorities.includes(a)));
  const seat = some(rng, rng.next() < 0.8 && able.length > 0 ? able : seats, seats[0]);
  const side = seat?.side ?? 'A';
  const command = build(rng, state, side, type);
  if (by === 'assessor' || (by === 'white-cell' && rng.next() < 0.5)) return { command, actor: anAssessor(rng) };
  return byFacilitator
    ? { command, actor: { kind: 'facilitator', name: FACILITATOR } }
    : { command, actor: whoPlays(rng, state, seat?.id ?? 'x') };
};
