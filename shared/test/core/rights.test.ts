import { describe, expect, it } from 'vitest';
import { mayAsk, RIGHTS, SYSTEM } from '../../src/core/rights.ts';
import { type Command, type CommandType, command } from '../../src/log/command.ts';
import { aScenario } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';

const content = { number: '2000 0001', type: 'TEST', topic: 'safety', precedence: 'ROUTINE', slots: {} } as const;
const words = { lang: 'en', text: 'x' } as const;
const chances = { attack: 10, fault: 80, third: 10 };

const FORM = {
  ...{ functional: 'none', activity: 'none', location: 'L1', actor: 'unknown', information: 'none' },
  ...{ recoverability: 'regular', dependency: 'energy', potential: 'low' },
};
const FACTORS = {
  ...{
    severity: 1,
    immediacy: 1,
    directness: 1,
    invasiveness: 1,
    measurability: 1,
    military: 1,
    state: 1,
    legality: 1,
  },
};

/** One plausible command of each type. */
const PLAUSIBLE: { [type in CommandType]: Extract<Command, { type: type }> } = {
  beginBriefing: { type: 'beginBriefing' },
  startExercise: { type: 'startExercise' },
  pauseExercise: { type: 'pauseExercise', reason: 'x' },
  resumeExercise: { type: 'resumeExercise' },
  setPace: { type: 'setPace', pace: 2 },
  jumpClock: { type: 'jumpClock', by: 1 },
  endExercise: { type: 'endExercise' },
  closeExercise: { type: 'closeExercise' },
  armInject: { type: 'armInject', inject: 'log' },
  disarmInject: { type: 'disarmInject', inject: 'log' },
  fireInject: { type: 'fireInject', inject: 'log' },
  holdInject: { type: 'holdInject', inject: 'log' },
  releaseInject: { type: 'releaseInject', inject: 'log' },
  skipInject: { type: 'skipInject', inject: 'log' },
  retimeInject: { type: 'retimeInject', inject: 'log', at: 9_000_000 },
  sendAdhoc: {
    type: 'sendAdhoc',
    inject: 'x1',
    content: { to: 'A', headline: { en: 'x', zh: 'x' }, source: { kind: 'press', name: { en: 'x', zh: 'x' } } },
  },
  setTimeScale: { type: 'setTimeScale', seat: 'a-duty', scale: 2 },
  extendDeadline: { type: 'extendDeadline', deadline: { kind: 'threshold', threshold: 'a-alert' }, by: 60_000 },
  setRecallWindow: { type: 'setRecallWindow', on: true },
  recallInject: { type: 'recallInject', inject: 'log' },
  editInject: { type: 'editInject', inject: 'log', deliveries: [{ to: 'all', headline: { en: 'x', zh: 'x' } }] },
  shelveAdhoc: {
    type: 'shelveAdhoc',
    inject: 'x2',
    content: { to: 'A', headline: { en: 'x', zh: 'x' }, source: { kind: 'press', name: { en: 'x', zh: 'x' } } },
  },
  unshelveAdhoc: { type: 'unshelveAdhoc', inject: 'x2' },
  overrideRung: { type: 'overrideRung', side: 'A', to: 2, reason: 'x' },
  cutLine: { type: 'cutLine', line: 'text' },
  restoreLine: { type: 'restoreLine', line: 'text' },
  suspendLine: { type: 'suspendLine', line: 'text', topics: 'all', by: 'A' },
  resumeLine: { type: 'resumeLine', line: 'text', topics: 'all' },
  faultLine: { type: 'faultLine', line: 'text', fault: { kind: 'loss' } },
  mendLine: { type: 'mendLine', line: 'text', kind: 'loss' },
  verifyCall: { type: 'verifyCall', call: 'x' },
  verifySender: { type: 'verifySender', message: 'x' },
  readBack: { type: 'readBack', message: 'x', slots: {} },
  acceptReadBack: { type: 'acceptReadBack', message: 'x' },
  scoreIncident: { type: 'scoreIncident', incident: 'outage', form: FORM },
  scoreForce: { type: 'scoreForce', incident: 'outage', factors: FACTORS },
  takeSeat: { type: 'takeSeat', seat: 'a-duty', name: 'R. Osei', language: 'en' },
  releaseSeat: { type: 'releaseSeat', seat: 'a-duty' },
  giveSeatToBot: { type: 'giveSeatToBot', seat: 'b-duty', policy: 'passive' },
  handBackSeat: { type: 'handBackSeat', seat: 'b-duty' },
  moveSeat: { type: 'moveSeat', from: 'a-duty', to: 'a-leader' },
  shareSeat: { type: 'shareSeat', seat: 'a-duty', name: 'P. Chen' },
  beginActing: { type: 'beginActing', seat: 'a-duty', reason: 'x' },
  endActing: { type: 'endActing', seat: 'a-duty' },
  sendNote: { type: 'sendNote', to: 'all', words },
  answerHand: { type: 'answerHand', seat: 'a-duty' },
  nameTeam: { type: 'nameTeam', names: ['P. Chen'] },
  handPen: { type: 'handPen', name: 'P. Chen' },
  setLossPolicy: { type: 'setLossPolicy', pauseAfterMs: 30_000 },
  raiseHand: { type: 'raiseHand' },
  lowerHand: { type: 'lowerHand' },
  fileNote: { type: 'fileNote', note: '1' },
  showScreen: { type: 'showScreen', show: { kind: 'blackout' }, hideCode: true },
  setMarking: { type: 'setMarking', marking: { en: 'DRILL', zh: '演练' } },
  setTerms: { type: 'setTerms', terms: { other: { zh: '对口方' } } },
  setReady: { type: 'setReady', ready: true },
  openItem: { type: 'openItem', item: 's1' },
  placeCall: { type: 'placeCall', call: 'A.c1', number: '2000 0002', topic: 'safety' },
  answerCall: { type: 'answerCall', call: 'B.c1' },
  refuseCall: { type: 'refuseCall', call: 'B.c1', reason: 'x' },
  letRing: { type: 'letRing', call: 'B.c1' },
  standByCall: { type: 'standByCall', call: 'B.c1' },
  endCall: { type: 'endCall', call: 'A.c1' },
  speak: { type: 'speak', call: 'A.c1', words },
  draftMessage: { type: 'draftMessage', message: 'A.m1', content },
  approveMessage: { type: 'approveMessage', message: 'A.m1' },
  transmitMessage: { type: 'transmitMessage', message: 'A.m1' },
  sendMessage: { type: 'sendMessage', message: 'A.m2', content },
  withdrawMessage: { type: 'withdrawMessage', message: 'A.m1' },
  openMessage: { type: 'openMessage', message: 'B-0001' },
  confirmDelayed: { type: 'confirmDelayed', message: 'B-0001' },
  reply: { type: 'reply', message: 'B-0001', word: 'ROGER', slots: {} },
  fileAssessment: { type: 'fileAssessment', incident: 'outage', chances, confidence: 'low' },
  holdThreshold: { type: 'holdThreshold', threshold: 'a-alert', reason: 'x' },
  releaseThreshold: { type: 'releaseThreshold', threshold: 'a-alert' },
  acceptExplanation: { type: 'acceptExplanation', threshold: 'a-alert', message: 'B-0001' },
  proposeMove: { type: 'proposeMove', decision: 'A.d1', move: 'a-accuse', reason: 'x' },
  concurMove: { type: 'concurMove', decision: 'A.d1' },
  withdrawMove: { type: 'withdrawMove', decision: 'A.d1' },
  tickStep: { type: 'tickStep', card: 'P4', step: 'list' },
  skipStep: { type: 'skipStep', card: 'P4', step: 'list', reason: 'x' },
  answerProbe: { type: 'answerProbe', probe: 'who', chances, confidence: 'low' },
  shareNote: { type: 'shareNote', note: 'A.n1', at: 0, text: 'x' },
  handClock: { type: 'handClock', to: 'M. Lund' },
  observe: { type: 'observe', note: 'n1', at: 0, text: 'x', tags: [] },
  bookmark: { type: 'bookmark', mark: 'b1', at: 0 },
  rateObjective: { type: 'rateObjective', objective: 'ask', side: 'A', rating: 'P' },
  skipProbe: { type: 'skipProbe', probe: 'who', reason: 'x' },
};

const phases = {
  lobby: () => new TableTop(),
  briefing: () => {
    const t = new TableTop();
    t.facilitator({ type: 'beginBriefing' });
    return t;
  },
  running: () => new TableTop().start().wait(1),
  paused: () => {
    const t = new TableTop().start().wait(1);
    t.facilitator({ type: 'pauseExercise', reason: 'x' });
    return t;
  },
  hotwash: () => {
    const t = new TableTop().start().wait(1);
    t.facilitator({ type: 'endExercise' });
    return t;
  },
  closed: () => {
    const t = new TableTop();
    t.facilitator({ type: 'closeExercise' });
    return t;
  },
} as const;

const REFUSED = ['not-your-command', 'seat-has-no-authority', 'wrong-phase', 'exercise-is-paused'];
const seats = aScenario().seats;

describe('[RGT-1] who may ask for what, when', () => {
  it('[RGT-1] every command type has a right and a plausible example', () => {
    const types = command.options.map((o) => o.shape.type.value).sort();
    expect(Object.keys(RIGHTS).sort()).toEqual(types);
    for (const c of Object.values(PLAUSIBLE)) expect(command.safeParse(c).success).toBe(true);
  });

  it.each(Object.keys(phases) as (keyof typeof phases)[])('[RGT-1] every cell of the table in phase %s', (phase) => {
    let refused = 0;
    let passed = 0;
    for (const asked of Object.values(PLAUSIBLE)) {
      const right = RIGHTS[asked.type];
      const actors = [
        { kind: 'facilitator', name: 'x' } as const,
        { kind: 'assessor', name: 'y' } as const,
        { kind: 'clock' } as const,
        { kind: 'system' } as const,
        { kind: 'seat', seat: 'nobody' } as const,
        ...seats.map((s) => ({ kind: 'seat', seat: s.id }) as const),
      ];
      for (const actor of actors) {
        const seat = actor.kind === 'seat' ? seats.find((s) => s.id === actor.seat) : undefined;
        const may =
          right.in.includes(phase) &&
          (right.by !== 'seat'
            ? mayAsk(right, actor.kind) || (actor.kind === 'system' && SYSTEM.includes(asked.type))
            : seat !== undefined && (!right.needs || right.needs.some((a) => seat.authorities.includes(a))));
        const t = phases[phase]();
        const head = t.state.head;
        const done = t.ask(asked, actor);
        const barred = !done.ok && REFUSED.includes(done.rejection.code);
        // sendMessage needs all three authorities at once, which decide checks itself.
        if (asked.type === 'sendMessage' && may) continue;
        expect([asked.type, actor, barred]).toEqual([asked.type, actor, !may]);
        if (barred) expect(t.state.head).toBe(head);
        if (barred) refused++;
        else passed++;
      }
    }
    expect(refused).toBeGreaterThan(100);
    if (phase === 'running') expect(passed).toBeGreaterThan(50);
  });

  it('[RGT-3] a name that every object answers to is no id', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])
      for (const c of [
        { type: 'openItem', item: name },
        { type: 'openMessage', message: name },
        { type: 'concurMove', decision: name },
        { type: 'fileAssessment', incident: name, chances: {}, confidence: 'low' },
      ])
        expect([name, c.type, command.safeParse(c).success]).toEqual([name, c.type, false]);
  });

  it('[RGT-2] ids of new things begin with their side’s letter', () => {
    const t = new TableTop().start().wait(1);
    expect(t.seat('b-duty', { type: 'draftMessage', message: 'A.m1', content })).toMatchObject({
      rejection: { code: 'id-not-of-your-side' },
    });
    expect(t.seat('b-duty', { type: 'placeCall', call: 'c1', number: '1000 0002', topic: 'safety' })).toMatchObject({
      rejection: { code: 'id-not-of-your-side' },
    });
  });
});
