/** The small scenario with one of everything that cards, messages and judgement act through; for tests that play it. */
import type { Scenario } from '../scenario/scenario.ts';
import { aScenario, type ScenarioDocument, scenarioDocument } from './scenario.ts';

const both = (words: string) => ({ en: words, zh: `${words}（中）` });
const ALWAYS = { calm: 100, tense: 100, grievance: 100 };
const EVEN = { attack: 0.5, fault: 0.5, third: 0.5 };

const traces = (side: 'A' | 'B', kind = '') => ({
  ...{
    id: kind === '' ? `traces-${side}` : `${kind}traces-of-${side}`,
    side,
    title: both(`Traces of ${side}`),
    tlp: 'AMBER' as const,
  },
  objects: [
    {
      ...{ id: `${kind}address-${side}`, type: 'indicator' as const, label: both('An address'), confidence: 70 },
      evidence: [{ incident: 'outage', likelihood: { attack: 0.1, fault: 0.8, third: 0.5 } }],
    },
    { id: `${kind}note-${side}`, type: 'note' as const, label: both('A note'), confidence: 40 },
  ],
});

/** All sixteen cards, a leaders' line with translations, evidence on both sides, a caller who lies, scores to be filed. */
export const fullScenario = (overrides: Partial<ScenarioDocument> = {}): Scenario => {
  const base = scenarioDocument();
  const item = (id: string, at: number, more: object) => ({
    ...{ id, title: both(id), trigger: { at } },
    deliveries: [
      {
        ...{
          to: 'A' as const,
          headline: both(id),
          source: { kind: 'technical' as const, name: both('Desk'), authority: 80 },
        },
        ...more,
      },
    ],
  });
  return aScenario({
    length: 600,
    seats: base.seats.map((s) => ({
      ...s,
      authorities: s.id.endsWith('-duty')
        ? ['draft', 'approve', 'transmit', 'call', 'assess']
        : ['approve', 'hold', 'decide', 'assess'],
    })),
    incidents: base.incidents.map((i) => ({ ...i, responsibility: 3, scored: ['nciss', 'schmitt'] })),
    lines: [
      ...(base.lines ?? []).map((l) => (l.kind === 'voice' ? { ...l, authentication: 'call-back' as const } : l)),
      {
        ...{ id: 'leaders', name: both('Leaders’ line'), kind: 'text', topics: ['safety', 'political'] },
        reach: { answer: ALWAYS, time: { median: 10, sigma: 0 } },
        translation: { sight: { median: 6, sigma: 0 }, official: { median: 60, sigma: 0 } },
        authentication: 'signed',
        ends: {
          A: { number: '1000 0005', post: both('Aldara, leader') },
          B: { number: '2000 0005', post: both('Kestria, leader') },
        },
      },
    ],
    directories: {
      A: [...base.directories.A, { label: both('Kestria, leader'), number: '2000 0005', asOf: '2026-01-05' }],
      B: base.directories.B,
    },
    fallback: ['leaders', 'text'],
    messages: {
      ...{ TEST: { due: 2 }, NOTIFY: { due: 5 }, INQUIRY: { due: 6, standby: 4 }, CLARIFY: { due: 4, standby: 4 } },
      ...{ RFI: { due: 30, standby: 10 }, EVIDENCE: { due: 60, standby: 60 }, OPINION: {}, FREE: {} },
    },
    bundles: [...(['A', 'B'] as const).map((side) => traces(side)), { ...traces('B', 'forged-'), forged: true }],
    procedures: Array.from({ length: 16 }, (_, i) => ({
      id: `P${i + 1}`,
      title: both(`P${i + 1}`),
      sides: ['A', 'B'],
    })),
    injects: [
      ...(base.injects ?? []).filter((i) => i.id === 'trains'),
      item('first-story', 2, {
        evidence: [{ incident: 'outage', likelihood: { attack: 0.8, fault: 0.2, third: 0.2 } }],
      }),
      item('correction', 5, {
        corrects: 'first-story',
        evidence: [{ incident: 'outage', likelihood: { attack: 0.2, fault: 0.8, third: 0.2 } }],
      }),
      item('their-move', 8, {
        noticeOf: 'B',
        evidence: [{ incident: 'outage', likelihood: { attack: 0.81, fault: 0.25, third: 0.25 } }],
      }),
      {
        ...item('letter', 10, { evidence: [{ incident: 'outage', likelihood: EVEN }] }),
        effects: [
          {
            transmit: {
              ...{ message: 'letter', line: 'leaders', from: 'B', type: 'FREE', topic: 'political' },
              wording: { official: both('all diplomatic steps'), sight: both('all steps, including military') },
            },
          },
        ],
      },
      {
        ...item('hoax', 20, {}),
        effects: [
          { spoof: { call: 'hoax', line: 'voice', as: 'B', topic: 'safety', says: both('We will finish it.') } },
        ],
      },
      {
        ...item('forgery', 30, {}),
        effects: [
          {
            transmit: {
              ...{ message: 'forged-traces', line: 'leaders', from: 'B', type: 'EVIDENCE', topic: 'safety' },
              ...{ slots: { incident: 'outage', bundle: 'forged-traces-of-B', tlp: 'AMBER' }, forged: true },
            },
          },
        ],
      },
      {
        ...item('hearing', 0, {}),
        trigger: { after: 'first-story', delay: 30 },
        countdown: { to: 'A', label: both('Hearing') },
      },
    ],
    probes: [],
    endings: [],
    ...overrides,
  });
};
