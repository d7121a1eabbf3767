/**
 * A small valid scenario for tests: two sides of two seats, a text and a voice line, one incident of three hypotheses,
 * rungs 0 to 5, a threshold per side, injects of all four triggers. Override whole sections.
 */
import type { z } from 'zod';
import { type Text, text } from '../base/text.ts';
import { type Scenario, scenario } from '../scenario/scenario.ts';

export type ScenarioDocument = z.input<typeof scenario>;

const same = (words: string): Text => text(words, `${words}（中）`);

/** The document as an author would write it, before defaults are filled in. A fresh copy each time. */
export const scenarioDocument = (overrides: Partial<ScenarioDocument> = {}): ScenarioDocument => ({
  format: 'firebreak-scenario-1',
  id: 'small',
  title: same('Small'),
  summary: same('The trains stop at the border.'),
  startsAt: '2026-11-22T13:00:00Z',
  length: 30,
  pace: 1,
  sides: {
    A: { name: same('Aldara'), brief: same('You run the western railway.') },
    B: { name: same('Kestria'), brief: same('You run the eastern railway.') },
  },
  seats: [
    {
      id: 'a-leader',
      side: 'A',
      office: same('Minister of Aldara'),
      duties: [same('Decide.')],
      authorities: ['approve', 'hold', 'decide', 'assess'],
    },
    {
      id: 'a-duty',
      side: 'A',
      office: same('Duty officer of Aldara'),
      duties: [same('Keep the line.')],
      authorities: ['draft', 'transmit', 'call', 'assess'],
    },
    {
      id: 'b-leader',
      side: 'B',
      office: same('Minister of Kestria'),
      duties: [same('Decide.')],
      authorities: ['approve', 'hold', 'decide', 'assess'],
    },
    {
      id: 'b-duty',
      side: 'B',
      office: same('Duty officer of Kestria'),
      duties: [same('Keep the line.')],
      authorities: ['draft', 'transmit', 'call', 'assess'],
    },
  ],
  incidents: [
    {
      id: 'outage',
      title: same('the railway outage'),
      question: same('What stopped the trains?'),
      sides: ['A', 'B'],
      hypotheses: [
        { id: 'attack', label: same('The other side, on purpose'), hostile: true },
        { id: 'fault', label: same('A fault'), hostile: false },
        { id: 'third', label: same('Somebody else'), hostile: false },
      ],
      truth: 'fault',
      priors: { A: { attack: 30, fault: 50, third: 20 }, B: { attack: 30, fault: 50, third: 20 } },
    },
  ],
  ladder: [0, 1, 2, 3, 4, 5].map((rung) => ({ rung, label: same(`Rung ${rung}`), coolDown: rung === 0 ? 0 : 2 })),
  thresholds: [
    {
      id: 'a-alert',
      side: 'A',
      label: same('Alert'),
      incident: 'outage',
      hypothesis: 'attack',
      atLeast: 55,
      window: 5,
      rung: 3,
      hold: 4,
      answeredBy: ['INQUIRY', 'CLARIFY'],
    },
    {
      id: 'b-alert',
      side: 'B',
      label: same('Alert'),
      incident: 'outage',
      hypothesis: 'attack',
      atLeast: 55,
      window: 5,
      rung: 3,
      answeredBy: ['INQUIRY', 'CLARIFY'],
    },
  ],
  moves: [
    {
      id: 'a-accuse',
      side: 'A',
      label: same('Accuse'),
      describe: same('Accuse in public.'),
      raise: 2,
      attributes: 'outage',
    },
    {
      id: 'a-close',
      side: 'A',
      label: same('Stand down'),
      describe: same('Stand down and close the matter.'),
      lower: 0,
      closes: 'outage',
      once: false,
    },
    {
      id: 'b-accuse',
      side: 'B',
      label: same('Accuse'),
      describe: same('Accuse in public.'),
      raise: 2,
      consent: ['b-duty'],
      effects: [{ suspend: { line: 'text', topics: ['political'], by: 'B' } }],
    },
  ],
  lines: [
    {
      id: 'text',
      name: same('Text line'),
      kind: 'text',
      topics: ['safety', 'technical', 'political'],
      transit: 0.5,
      ends: {
        A: { number: '1000 0001', post: same('Aldara, desk') },
        B: { number: '2000 0001', post: same('Kestria, desk') },
      },
    },
    {
      id: 'voice',
      name: same('Voice line'),
      kind: 'voice',
      topics: ['safety', 'technical', 'political'],
      ends: {
        A: { number: '1000 0002', post: same('Aldara, desk') },
        B: { number: '2000 0002', post: same('Kestria, desk') },
      },
    },
  ],
  directories: {
    A: [
      { label: same('Kestria, text'), number: '2000 0001', asOf: '2026-01-05' },
      { label: same('Kestria, voice'), number: '2000 0002', asOf: '2026-01-05' },
    ],
    B: [
      { label: same('Aldara, text'), number: '1000 0001', asOf: '2026-01-05' },
      { label: same('Aldara, voice'), number: '1000 0002', asOf: '2026-01-05' },
    ],
  },
  messages: {
    TEST: { due: 2 },
    NOTIFY: { due: 5 },
    INQUIRY: { due: 6, standby: 4 },
    CLARIFY: { due: 4, standby: 4 },
    DENY: {},
    FREE: {},
  },
  phrases: {
    facts: { update: same('a supplier’s update stopped the signals') },
    questions: { yours: same('Is this your act?') },
    meanings: { fault: same('a fault in our own network') },
  },
  procedures: [
    {
      id: 'P4',
      title: same('Acknowledge first'),
      sides: ['A'],
      steps: [
        { id: 'list', text: same('List what is open.'), due: 5, seat: 'a-duty' },
        { id: 'answer', text: same('Answer it.'), opens: { fired: 'trains' }, due: 5, seat: 'a-duty' },
        { id: 'ask', text: same('Only then ask.'), opens: { called: { side: 'A' } } },
      ],
    },
  ],
  injects: [
    {
      id: 'trains',
      title: same('The trains stop'),
      trigger: { at: 1 },
      deliveries: [
        {
          to: 'all',
          headline: same('All trains stopped at the border'),
          source: { kind: 'technical', name: same('Railway control'), authority: 80, confidence: 'moderate' },
          severity: 2,
          evidence: [{ incident: 'outage', likelihood: { attack: 0.6, fault: 0.5, third: 0.4 } }],
        },
      ],
    },
    {
      id: 'log',
      title: same('A log is found'),
      trigger: { after: 'trains', delay: 2 },
      deliveries: [
        {
          to: 'all',
          headline: same('A foreign address in the log'),
          source: { kind: 'technical', name: same('Railway control'), authority: 60 },
          evidence: [{ incident: 'outage', likelihood: { attack: 0.8, fault: 0.2, third: 0.4 } }],
        },
      ],
    },
    {
      id: 'heard',
      title: same('Kestria hears of it'),
      trigger: { when: { moved: { side: 'A', move: 'a-accuse' } } },
      deliveries: [
        {
          to: 'B',
          headline: same('Aldara accuses Kestria'),
          source: { kind: 'press', name: same('Border Post'), authority: 40 },
        },
      ],
    },
    {
      id: 'rumour',
      title: same('A rumour'),
      trigger: { byHand: true, planned: 10 },
      deliveries: [
        {
          to: ['a-duty'],
          headline: same('A rumour of a second outage'),
          source: { kind: 'staff', name: same('Station master'), authority: 30 },
        },
      ],
    },
  ],
  probes: [
    { id: 'who', at: 8, seats: ['a-duty', 'b-duty'], incident: 'outage', ask: same('What do you think yourself?') },
  ],
  endings: [
    { id: 'calm', kind: 'peaceful', label: same('Closed'), when: { closed: { side: 'A', incident: 'outage' } } },
    { id: 'alert', kind: 'bad', label: same('On alert'), when: { rung: { side: 'A', atLeast: 3 } } },
  ],
  debrief: [{ id: 'why', question: same('Why?') }],
  ...overrides,
});

/**
 * Two lines more, with what real ones have between wire and desk: a formatted text line that takes its time, keeps hours, is
 * tested and turns topics away; and a telephone that has to be asked for.
 */
export const roughLines = (): Pick<ScenarioDocument, 'lines' | 'directories'> => {
  const { lines = [], directories } = scenarioDocument();
  return {
    lines: [
      ...lines,
      {
        id: 'watch',
        name: same('Watch line'),
        kind: 'text',
        channel: 'watch-text',
        topics: ['safety', 'technical'],
        transit: 0.5,
        reach: { answer: { calm: 90, tense: 70, grievance: 40 }, time: { median: 1 } },
        redirects: { crime: 'text' },
        tests: { by: 'A', every: 3, from: 1 },
        ends: {
          A: { number: '1000 0003', post: same('Aldara, watch') },
          B: { number: '2000 0003', post: same('Kestria, watch'), hours: { from: '08:00', to: '13:20' } },
        },
      },
      {
        id: 'request',
        name: same('Telephone by request'),
        kind: 'voice',
        byRequest: true,
        authentication: 'call-back',
        topics: ['safety', 'political'],
        reach: { answer: { calm: 60, tense: 30, grievance: 5 }, time: { median: 2 } },
        ends: {
          A: { number: '1000 0004', post: same('Aldara, staff') },
          B: { number: '2000 0004', post: same('Kestria, staff') },
        },
      },
    ],
    directories: {
      A: [
        ...directories.A,
        { label: same('Kestria, watch'), number: '2000 0003', asOf: '2026-01-05' },
        { label: same('Kestria, staff'), number: '2000 0004', asOf: '2026-01-05' },
      ],
      B: [
        ...directories.B,
        { label: same('Aldara, watch'), number: '1000 0003', asOf: '2026-01-05' },
        { label: same('Aldara, staff'), number: '1000 0004', asOf: '2026-01-05' },
      ],
    },
  };
};

/** The same, parsed: what the engine runs. */
export const aScenario = (overrides: Partial<ScenarioDocument> = {}): Scenario =>
  scenario.parse(scenarioDocument(overrides));
