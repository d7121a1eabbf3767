import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { scenarioDocument } from '../../src/testing/scenario.ts';
import { type Edits, edited, faultsOf, short } from './edited.ts';

/** rule, what is wrong, how the small scenario is spoilt, the fault that must be among those found */
type Case = readonly [rule: string, wrong: string, edits: Edits, fault: string];

const at = (minute: number) => ({ at: minute });
const message = (more: object) => ({
  transmit: {
    message: 'm1',
    line: 'text',
    from: 'A',
    type: 'NOTIFY',
    topic: 'technical',
    slots: { incident: 'outage', fact: 'update' },
    ...more,
  },
});
const quiet = { incident: 'outage', likelihood: { attack: 0.2, fault: 0.5, third: 0.5 } };

const CASES: readonly Case[] = [
  ['[SCN-2]', 'a text without its Chinese', { 'title.zh': undefined }, 'title.zh missing-translation'],
  [
    '[SCN-2]',
    'an empty translation',
    { 'injects.0.deliveries.0.headline.en': ' ' },
    'injects[0].deliveries[0].headline.en missing-translation',
  ],
  [
    '[SCN-2]',
    'a text that does not say its language',
    { 'moves.0.label': 'Accuse' },
    'moves[0].label missing-translation',
  ],

  ['[SCN-3]', 'an unknown key', { 'moves.0.raize': 3 }, 'moves[0].raize unknown-key'],
  [
    '[SCN-3]',
    'an unknown key inside an effect',
    { 'moves.2.effects.0.suspend.lines': [] },
    'moves[2].effects[0].suspend.lines unknown-key',
  ],
  [
    '[SCN-3]',
    'two triggers at once',
    { 'injects.1.trigger': { at: 1, after: 'trains' } },
    'injects[1].trigger choose-one',
  ],
  ['[SCN-3]', 'an effect of no kind', { 'moves.2.effects': [{ cutt: 'text' }] }, 'moves[2].effects[0] choose-one'],
  ['[SCN-3]', 'a word that is not in the list', { 'lines.0.kind': 'fax' }, 'lines[0].kind not-in-list'],
  ['[SCN-3]', 'a value of the wrong type', { length: 'long' }, 'length wrong-type'],
  ['[SCN-3]', 'a number out of range', { 'thresholds.0.atLeast': 120 }, 'thresholds[0].atLeast out-of-range'],
  [
    '[SCN-3]',
    'a likelihood of zero',
    { 'injects.0.deliveries.0.evidence.0.likelihood.third': 0 },
    'injects[0].deliveries[0].evidence[0].likelihood.third out-of-range',
  ],
  ['[SCN-3]', 'a missing key', { 'seats.0.office': undefined }, 'seats[0].office missing-key'],

  ['[SCN-4]', 'a seat id used twice', { 'seats.1.id': 'a-leader' }, 'seats[1].id duplicate-id'],
  ['[SCN-4]', 'an inject id used twice', { 'injects.3.id': 'heard' }, 'injects[3].id duplicate-id'],
  [
    '[SCN-4]',
    'a hypothesis id used twice',
    { 'incidents.0.hypotheses.2.id': 'fault' },
    'incidents[0].hypotheses[2].id duplicate-id',
  ],
  ['[SCN-4]', 'a step id used twice', { 'procedures.0.steps.1.id': 'list' }, 'procedures[0].steps[1].id duplicate-id'],
  [
    '[SCN-4]',
    'a message id used twice',
    { 'injects.0.effects': [message({}), message({})] },
    'injects[0].effects[1].transmit.message duplicate-id',
  ],

  [
    '[SCN-5]',
    'an inject after one that does not exist',
    { 'injects.1.trigger.after': 'trainz' },
    'injects[1].trigger.after unknown-id',
  ],
  [
    '[SCN-5]',
    'a delivery to a seat that does not exist',
    { 'injects.3.deliveries.0.to': ['c-duty'] },
    'injects[3].deliveries[0].to[0] unknown-id',
  ],
  [
    '[SCN-5]',
    'evidence on an unknown incident',
    { 'injects.0.deliveries.0.evidence.0.incident': 'flood' },
    'injects[0].deliveries[0].evidence[0].incident unknown-id',
  ],
  [
    '[SCN-5]',
    'a threshold on an unknown hypothesis',
    { 'thresholds.0.hypothesis': 'storm' },
    'thresholds[0].hypothesis unknown-id',
  ],
  [
    '[SCN-5]',
    'an effect on an unknown line',
    { 'injects.0.effects': [{ cut: 'telex' }] },
    'injects[0].effects[0].cut unknown-id',
  ],
  [
    '[SCN-5]',
    'a condition on an unknown move',
    { 'injects.2.trigger.when': { moved: { side: 'A', move: 'a-shout' } } },
    'injects[2].trigger.when.moved.move unknown-id',
  ],
  [
    '[SCN-5]',
    'a condition on an unknown threshold',
    { 'injects.2.trigger.when': { not: { tripped: 'x' } } },
    'injects[2].trigger.when.not.tripped unknown-id',
  ],
  [
    '[SCN-5]',
    'a condition on a card the scenario lacks',
    { 'injects.2.trigger.when': { procedure: 'P9' } },
    'injects[2].trigger.when.procedure unknown-id',
  ],
  [
    '[SCN-5]',
    'a step for an unknown seat',
    { 'procedures.0.steps.0.seat': 'nobody' },
    'procedures[0].steps[0].seat unknown-id',
  ],
  ['[SCN-5]', 'a probe of an unknown seat', { 'probes.0.seats': ['a-duty', 'x'] }, 'probes[0].seats[1] unknown-id'],
  ['[SCN-3]', 'a probe about an incident and a rung', { 'probes.0.rungOf': 'own' }, 'probes[0] choose-one'],
  ['[SCN-5]', 'a fallback to an unknown line', { fallback: ['text', 'telex'] }, 'fallback[1] unknown-id'],
  [
    '[SCN-5]',
    'a correction of an unknown inject',
    { 'injects.1.deliveries.0.corrects': 'trainz' },
    'injects[1].deliveries[0].corrects unknown-id',
  ],
  [
    '[SCN-5]',
    'a redirection to an unknown line',
    { 'lines.0.redirects': { military: 'telex' } },
    'lines[0].redirects.military unknown-id',
  ],
  [
    '[SCN-5]',
    'a fault on an unknown line',
    { 'injects.0.effects': [{ fault: { line: 'telex', kind: 'loss' } }] },
    'injects[0].effects[0].fault.line unknown-id',
  ],
  [
    '[SCN-5]',
    'a pretended call on an unknown line',
    {
      'injects.0.effects': [
        { spoof: { call: 'c', line: 'telex', as: 'B', topic: 'safety', says: { en: 'x', zh: '某' } } },
      ],
    },
    'injects[0].effects[0].spoof.line unknown-id',
  ],
  [
    '[SCN-5]',
    'a grievance that ends with an unknown move',
    {
      grievances: [{ id: 'g', side: 'B', text: { en: 'x', zh: '某' }, until: { moved: { side: 'A', move: 'sorry' } } }],
    },
    'grievances[0].until.moved.move unknown-id',
  ],
  [
    '[SCN-5]',
    'a promise broken by an unknown inject',
    { promises: [{ id: 'p', side: 'A', text: { en: 'x', zh: '某' }, broken: { fired: 'never' } }] },
    'promises[0].broken.fired unknown-id',
  ],
  [
    '[SCN-7]',
    'evidence in a bundle that leaves out a hypothesis',
    {
      bundles: [
        {
          ...{ id: 'b', side: 'A', title: { en: 'x', zh: '某' }, tlp: 'RED' },
          objects: [
            {
              ...{ id: 'o', type: 'note', label: { en: 'x', zh: '某' }, confidence: 50 },
              evidence: [{ incident: 'outage', likelihood: { attack: 0.5, fault: 0.5 } }],
            },
          ],
        },
      ],
    },
    'bundles[0].objects[0].evidence[0].likelihood likelihoods-do-not-fit',
  ],
  [
    '[SCN-11]',
    'a countdown of an inject that waits out no delay',
    { 'injects.0.countdown': { to: 'A', label: { en: 'x', zh: '某' } } },
    'injects[0].countdown countdown-never-runs',
  ],
  [
    '[SCN-28]',
    'an inject that stands in public and is told to one side',
    { 'injects.2.public': { headline: { en: 'x', zh: 'x' } }, 'injects.2.trigger': at(2) },
    'injects[2].public public-told-to-one-side',
  ],
  ['[SCN-5]', 'a move that closes an unknown incident', { 'moves.1.closes': 'x' }, 'moves[1].closes unknown-id'],

  [
    '[SCN-6]',
    'consent by a seat of the other side',
    { 'moves.0.consent': ['b-duty'] },
    'moves[0].consent[0] wrong-side',
  ],
  [
    '[SCN-6]',
    'a condition that gives a move to the other side',
    { 'injects.2.trigger.when': { moved: { side: 'B', move: 'a-accuse' } } },
    'injects[2].trigger.when.moved.move wrong-side',
  ],
  [
    '[SCN-6]',
    'a threshold on an incident its side does not assess',
    { 'incidents.0.sides': ['B'] },
    'thresholds[0].incident wrong-side',
  ],
  [
    '[SCN-6]',
    'a step for a seat of the other side',
    { 'procedures.0.steps.0.seat': 'b-duty' },
    'procedures[0].steps[0].seat wrong-side',
  ],

  [
    '[SCN-7]',
    'a truth that is no hypothesis',
    { 'incidents.0.truth': 'storm' },
    'incidents[0].truth truth-is-no-hypothesis',
  ],
  [
    '[SCN-7]',
    'priors that do not sum to 100',
    { 'incidents.0.priors.A.fault': 40 },
    'incidents[0].priors.A priors-do-not-fit',
  ],
  [
    '[SCN-7]',
    'a hypothesis without a prior',
    { 'incidents.0.priors.B': { attack: 50, fault: 50 } },
    'incidents[0].priors.B priors-do-not-fit',
  ],
  [
    '[SCN-7]',
    'a likelihood too few',
    { 'injects.0.deliveries.0.evidence.0.likelihood.third': undefined },
    'injects[0].deliveries[0].evidence[0].likelihood likelihoods-do-not-fit',
  ],
  [
    '[SCN-7]',
    'a likelihood too many',
    { 'injects.0.deliveries.0.evidence.0.likelihood.storm': 0.5 },
    'injects[0].deliveries[0].evidence[0].likelihood.storm likelihoods-do-not-fit',
  ],

  ['[SCN-8]', 'a seat with no duty', { 'seats.3.duties': [] }, 'seats[3].duties seat-without-duty'],
  [
    '[SCN-8]',
    'a side where nobody can hold',
    { 'seats.0.authorities': ['approve', 'decide', 'assess'] },
    'seats nobody-can',
  ],
  [
    '[SCN-8]',
    'a side where nobody can transmit',
    { 'seats.3.authorities': ['draft', 'call', 'assess'] },
    'seats nobody-can',
  ],

  ['[SCN-9]', 'a ladder with a gap', { 'ladder.3.rung': 7 }, 'ladder[3].rung ladder-has-gaps'],
  [
    '[SCN-9]',
    'a threshold to a rung that does not exist',
    { 'thresholds.0.rung': 9 },
    'thresholds[0].rung not-on-the-ladder',
  ],
  ['[SCN-9]', 'a move to a rung that does not exist', { 'moves.0.raise': 9 }, 'moves[0].raise not-on-the-ladder'],
  ['[SCN-9]', 'a step down to the highest rung', { 'moves.1.lower': 5 }, 'moves[1].lower not-on-the-ladder'],
  ['[SCN-9]', 'a move that raises and lowers', { 'moves.0.lower': 1 }, 'moves[0] move-goes-both-ways'],

  [
    '[SCN-10]',
    'a threshold on what is never reported to its side',
    { 'injects.0.deliveries.0.to': 'B', 'injects.1.deliveries.0.to': 'B' },
    'thresholds[0] threshold-cannot-be-crossed',
  ],
  [
    '[SCN-10]',
    'a threshold far above what the evidence can support',
    { 'injects.0.deliveries.0.evidence': [quiet], 'injects.1.deliveries.0.evidence': [quiet] },
    'thresholds[0].atLeast threshold-cannot-be-crossed',
  ],
  [
    '[SCN-10]',
    'a threshold the prior already crosses',
    { 'incidents.0.priors.A': { attack: 60, fault: 30, third: 10 } },
    'thresholds[0].atLeast threshold-starts-crossed',
  ],
  [
    '[SCN-10]',
    'a window longer than what is left',
    { 'thresholds.0.window': 29.5 },
    'thresholds[0].window threshold-too-late',
  ],
  [
    '[SCN-10]',
    'an answer in a type that is not in use',
    { 'thresholds.0.answeredBy': ['RFA'] },
    'thresholds[0].answeredBy[0] type-not-in-use',
  ],

  [
    '[SCN-11]',
    'an inject on another that never fires',
    { 'injects.1.trigger': { when: { procedure: 'P9' } }, 'injects.3.trigger': { after: 'log' } },
    'injects[3].trigger.after inject-is-unreachable',
  ],
  [
    '[SCN-11]',
    'a condition that asks for its opposite',
    { 'injects.2.trigger.when': { all: [{ fired: 'log' }, { not: { fired: 'log' } }] } },
    'injects[2].trigger.when inject-is-unreachable',
  ],
  [
    '[SCN-11]',
    'a rung nothing leads to',
    { 'injects.2.trigger.when': { rung: { side: 'B', atLeast: 5 } } },
    'injects[2].trigger.when inject-is-unreachable',
  ],
  [
    '[SCN-11]',
    'a message type that is not in use',
    { 'injects.2.trigger.when': { sent: { side: 'A', type: 'RFA' } } },
    'injects[2].trigger.when inject-is-unreachable',
  ],
  [
    '[SCN-11]',
    'a call on a line the side does not list',
    { 'directories.A': [], 'injects.2.trigger.when': { called: { side: 'A' } } },
    'injects[2].trigger.when inject-is-unreachable',
  ],
  [
    '[SCN-11]',
    'two injects that wait for each other',
    {
      'injects.1.trigger.after': 'heard',
      'injects.2.trigger': { when: { all: [{ fired: 'log' }, { rung: { side: 'A', atLeast: 1 } }] } },
    },
    'injects[1].trigger inject-cycle',
  ],
  ['[SCN-11]', 'an inject that does nothing', { 'injects.2.deliveries': [] }, 'injects[2] inject-does-nothing'],

  [
    '[SCN-12]',
    'a condition that ends before it can hold',
    { 'injects.2.trigger': { when: { fired: 'log' }, until: 2 } },
    'injects[2].trigger.until inject-before-its-cause',
  ],
  [
    '[SCN-12]',
    'a line restored before it is cut',
    { 'injects.0.effects': [{ restore: { line: 'text' } }], 'injects.1.effects': [{ cut: 'text' }] },
    'injects[0].effects[0].restore inject-before-its-cause',
  ],
  [
    '[SCN-12]',
    'topics resumed that nobody suspended',
    { 'injects.0.effects': [{ resume: { line: 'voice', topics: 'all' } }] },
    'injects[0].effects[0].resume inject-before-its-cause',
  ],
  [
    '[SCN-12]',
    'a message about an incident before its first report',
    { 'injects.2.trigger': at(0.5), 'injects.2.effects': [message({})] },
    'injects[2].effects[0].transmit.slots.incident inject-before-its-cause',
  ],
  [
    '[SCN-12]',
    'a message on the line its own inject cuts',
    { 'injects.0.effects': [{ cut: 'text' }, message({})] },
    'injects[0].effects[1].transmit.line line-is-cut-by-the-same-inject',
  ],

  ['[SCN-13]', 'an inject after the end', { 'injects.0.trigger': at(31) }, 'injects[0].trigger.at after-the-end'],
  [
    '[SCN-13]',
    'a chain that runs past the end',
    { 'injects.1.trigger.delay': 40 },
    'injects[1].trigger.after after-the-end',
  ],
  [
    '[SCN-13]',
    'a hand planned after the end',
    { 'injects.3.trigger.planned': 99 },
    'injects[3].trigger.planned after-the-end',
  ],
  [
    '[SCN-13]',
    'a watch that ends before it begins',
    { 'injects.2.trigger': { when: { fired: 'log' }, from: 9, until: 8 } },
    'injects[2].trigger.until until-before-from',
  ],
  ['[SCN-13]', 'a probe after the end', { 'probes.0.at': 31 }, 'probes[0].at after-the-end'],

  [
    '[SCN-14]',
    'a number at two ends',
    { 'lines.1.ends.A.number': '1000 0001' },
    'lines[1].ends.A.number duplicate-number',
  ],
  [
    '[SCN-14]',
    'a number that reaches nothing',
    { 'directories.A.0.number': '9999 0000' },
    'directories.A[0].number number-reaches-nothing',
  ],
  [
    '[SCN-14]',
    'a side that lists its own number',
    { 'directories.B.0.number': '2000 0001' },
    'directories.B[0].number number-reaches-nothing',
  ],
  [
    '[SCN-14]',
    'an entry that expires before it was printed',
    { 'directories.A.0.expires': '2026-01-04' },
    'directories.A[0].expires expires-before-printed',
  ],
  [
    '[SCN-14]',
    'a number listed twice',
    { 'directories.A.1.number': '2000 0001' },
    'directories.A[1].number duplicate-number',
  ],
  [
    '[SCN-14]',
    'a wrong post that says nothing',
    { 'lines.1.ends.B.staffed': 'wrong-post' },
    'lines[1].ends.B.says wrong-post-says-nothing',
  ],
  [
    '[SCN-14]',
    'a topic suspended that the line does not carry',
    { 'lines.0.suspended': [{ topics: ['crime'], by: 'B' }] },
    'lines[0].suspended[0].topics line-does-not-carry',
  ],
  [
    '[SCN-14]',
    'a suspension that names nothing',
    { 'lines.0.suspended': [{ by: 'B' }] },
    'lines[0].suspended[0] wrong-form',
  ],
  [
    '[SCN-14]',
    'message types suspended on a voice line',
    { 'moves.2.effects': [{ suspend: { line: 'voice', types: ['NOTIFY'], by: 'B' } }] },
    'moves[2].effects[0].suspend.types line-does-not-carry',
  ],
  [
    '[SCN-14]',
    'a message type suspended that is not in use',
    { 'moves.2.effects': [{ suspend: { line: 'text', types: ['PROTEST'], by: 'B' } }] },
    'moves[2].effects[0].suspend.types type-not-in-use',
  ],
  [
    '[SCN-14]',
    'a redirect to a line that does not carry the topic',
    { 'lines.0.redirects': { crime: 'voice' } },
    'lines[0].redirects.crime line-does-not-carry',
  ],

  [
    '[SCN-15]',
    'a message in a type that is not in use',
    { 'injects.0.effects': [message({ type: 'PROTEST', slots: { incident: 'outage', tone: '1' } })] },
    'injects[0].effects[0].transmit.type type-not-in-use',
  ],
  [
    '[SCN-15]',
    'a message with an empty slot',
    { 'injects.0.effects': [message({ slots: { incident: 'outage' } })] },
    'injects[0].effects[0].transmit.slots.fact slot-is-wrong',
  ],
  [
    '[SCN-15]',
    'a message with a phrase that does not exist',
    { 'injects.0.effects': [message({ slots: { incident: 'outage', fact: 'toString' } })] },
    'injects[0].effects[0].transmit.slots.fact slot-is-wrong',
  ],
  [
    '[SCN-15]',
    'a message on a voice line',
    { 'injects.0.effects': [message({ line: 'voice' })] },
    'injects[0].effects[0].transmit.line line-does-not-carry',
  ],
  [
    '[SCN-15]',
    'a message under a topic the line does not carry',
    { 'injects.0.effects': [message({ topic: 'crime' })] },
    'injects[0].effects[0].transmit.topic line-does-not-carry',
  ],
  [
    '[SCN-15]',
    'a message under a topic that stays suspended',
    { 'lines.0.suspended': [{ topics: ['technical'], by: 'B' }], 'injects.0.effects': [message({})] },
    'injects[0].effects[0].transmit.topic line-does-not-carry',
  ],
  [
    '[SCN-15]',
    'a message in a type that stays suspended',
    { 'lines.0.suspended': [{ types: ['NOTIFY'], by: 'B' }], 'injects.0.effects': [message({})] },
    'injects[0].effects[0].transmit.type line-does-not-carry',
  ],
  [
    '[SCN-15]',
    'a sight translation on a line where nothing is translated',
    {
      'injects.0.effects': [
        message({
          wording: { official: { en: 'We watch.', zh: '正在观察。' }, sight: { en: 'We act.', zh: '行动。' } },
        }),
      ],
    },
    'injects[0].effects[0].transmit.wording.sight line-does-not-carry',
  ],
  ['[SCN-15]', 'a reply owed without a time', { 'messages.NOTIFY': {} }, 'messages.NOTIFY.due reply-has-no-time'],
  [
    '[SCN-15]',
    'STANDBY offered without a time',
    { 'messages.INQUIRY': { due: 5 } },
    'messages.INQUIRY.standby reply-has-no-time',
  ],
  [
    '[SCN-15]',
    'a time where no reply is owed',
    { 'messages.DENY': { due: 5 } },
    'messages.DENY.due time-without-reply',
  ],

  [
    '[SCN-16]',
    'evidence for a side that does not assess the incident',
    {
      'incidents.0.sides': ['A'],
      'thresholds.1': undefined,
      thresholds: [],
      probes: [],
      'moves.2.attributes': undefined,
    },
    'injects[0].deliveries[0].evidence[0].incident evidence-not-assessed',
  ],
  ['[SCN-17]', 'a probe before its incident is reported', { 'probes.0.at': 0.5 }, 'probes[0].at probe-too-early'],

  [
    '[SCN-18]',
    'a step that never opens',
    { 'procedures.0.steps.1.opens': { sent: { side: 'A', type: 'RFA' } } },
    'procedures[0].steps[1].opens step-is-unreachable',
  ],
  [
    '[SCN-18]',
    'a step that opens on what the other side does',
    { 'procedures.0.steps.1.opens': { rung: { side: 'B', atLeast: 2 } } },
    'procedures[0].steps[1].opens step-tells-a-secret',
  ],
  [
    '[SCN-18]',
    'a step that opens on what only the other side is told',
    { 'procedures.0.steps.1.opens': { fired: 'heard' } },
    'procedures[0].steps[1].opens step-tells-a-secret',
  ],
  [
    '[SCN-18]',
    'a step that opens on a line its side does not list',
    {
      'directories.A': [],
      'procedures.0.steps.1.opens': { line: { line: 'text', is: 'down' } },
      'procedures.0.steps.2.opens': 'start',
    },
    'procedures[0].steps[1].opens step-tells-a-secret',
  ],

  ['[SCN-19]', 'no peaceful ending', { 'endings.0.kind': 'bad' }, 'endings ending-is-missing'],
  ['[SCN-19]', 'no bad ending', { 'endings.1.kind': 'peaceful' }, 'endings ending-is-missing'],
  [
    '[SCN-19]',
    'an ending that cannot be reached',
    { 'endings.0.when': { rung: { side: 'B', atLeast: 5 } } },
    'endings[0].when ending-is-unreachable',
  ],
  [
    '[SCN-19]',
    'a bad ending that an inject forces',
    { 'endings.1.when': { all: [{ fired: 'log' }, { rung: { side: 'A', atLeast: 2 } }] } },
    'endings[1].when ending-is-forced',
  ],
];

describe('a scenario is checked', () => {
  it('[SCN-1] a sound one is taken whole, with defaults filled in', () => {
    const checked = checkScenario(scenarioDocument());
    expect(checked).toMatchObject({ ok: true, value: { id: 'small', marking: { en: 'EXERCISE', zh: '演习' } } });
  });

  it('[SCN-1] every fault is found at once, of the schema and across references alike', () => {
    const found = short(
      faultsOf(
        edited({
          'title.zh': undefined,
          'moves.0.raize': 3,
          'injects.1.trigger.after': 'nowhere',
          'incidents.0.priors.A.fault': 1,
          'lines.0.kind': 'fax',
          'endings.0.kind': 'bad',
        }),
      ),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'title.zh missing-translation',
        'moves[0].raize unknown-key',
        'injects[1].trigger.after unknown-id',
        'incidents[0].priors.A priors-do-not-fit',
        'lines[0].kind not-in-list',
        'endings ending-is-missing',
      ]),
    );
  });

  it('[SCN-1] an unreadable entry is still known by its id, so nothing else is blamed for it', () => {
    expect(short(faultsOf(edited({ 'injects.0.trigger': { at: 'noon' } })))).toEqual([
      'injects[0].trigger.at wrong-type',
    ]);
    expect(short(faultsOf(edited({ seats: 'none' })))).toEqual(['seats wrong-type']);
  });

  it.each([null, undefined, 3, 'text', [], [[]], () => 1])('[SCN-1] what is no scenario is one fault: %s', (input) => {
    expect(short(faultsOf(input))).toContain(' not-a-scenario');
  });

  it('[SCN-1] a section longer than any scenario has is refused before it is looked into', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ id: `i${i}`, trigger: { after: `i${i + 1}` } }));
    expect(short(faultsOf(edited({ injects: many })))).toEqual(['injects out-of-range']);
  });

  it('[SCN-1] a document nested without end is refused', () => {
    const endless: Record<string, unknown> = scenarioDocument();
    endless.title = endless;
    expect(short(faultsOf(endless))).toEqual([' not-a-scenario']);
  });

  it.each(CASES)('%s %s', (_rule, _wrong, edits, expected) => {
    const faults = faultsOf(edited(edits));
    expect(short(faults)).toContain(expected);
    for (const f of faults) {
      expect(f.message).toMatch(/^\S.*\.$/s);
      expect(f.fix).toMatch(/^\S.*[.?…]$/s);
    }
  });
});

describe('what a fault says', () => {
  const say = (edits: Edits) => faultsOf(edited(edits)).map((f) => `${f.message} ${f.fix}`);

  it('[SCN-2] a missing translation says which language', () => {
    expect(say({ 'title.zh': undefined })).toEqual(['The Chinese text is missing. Write the text in Chinese as "zh".']);
  });
  it('[SCN-3] an unknown key says which keys there are, and which was probably meant', () => {
    const [said] = say({ 'probes.0.seat': ['a-duty'] });
    expect(said).toContain('Did you mean "seats"?');
    expect(said).toContain('There is: id, at, seats, incident, rungOf, ask.');
  });
  it('[SCN-5] an unknown id says which ids there are', () => {
    expect(say({ 'injects.1.trigger.after': 'trans' })).toEqual([
      'There is no inject "trans". Did you mean "trains"? There is: trains, log, heard, rumour.',
    ]);
  });
  it('[SCN-10] a threshold out of reach says how far the evidence goes', () => {
    const quietly = { 'injects.0.deliveries.0.evidence': [quiet], 'injects.1.deliveries.0.evidence': [quiet] };
    expect(say(quietly)[0]).toContain('supports "attack" to 30 % at most, and it stands at 55 %');
  });
  it('[SCN-11] an inject that never starts says why', () => {
    const edits = { 'injects.2.trigger.when': { rung: { side: 'B', atLeast: 5 } } };
    expect(say(edits)[0]).toBe(
      '"heard" never starts: no move or threshold takes side B to rung 5. Change its condition, or mend what it waits for.',
    );
  });
  it('[SCN-11] a circle names its members', () => {
    const circle = { 'injects.1.trigger.after': 'heard', 'injects.2.trigger': { after: 'log' } };
    expect(say(circle)).toEqual(['These injects wait for each other: log ← heard. Start one of them at a time.']);
  });
});
