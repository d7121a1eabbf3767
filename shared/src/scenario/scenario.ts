/**
 * A scenario is one document. Everything that is a proposal (times, thresholds, likelihoods, cool-downs) is
 * configuration here and never a constant of the engine. Durations are minutes of exercise time, chances whole percent.
 */
import { z } from 'zod';
import { CHANNELS, WEIGHTS } from '../base/channels.ts';
import { CONFIDENCES } from '../base/estimative.ts';
import { SIDES } from '../base/ids.ts';
import { LINE_FAULTS } from '../base/line-faults.ts';
import { MESSAGE_TYPES, PRECEDENCES, REPLY_WORDS, TLPS, TOPICS } from '../base/message.ts';
import { condition } from './condition.ts';
import { criterion } from './criterion.ts';
import { lineFault } from './line-faults.ts';
import { parameters } from './parameters.ts';
import { id, localized, mins, percent } from './parts.ts';
import { reach, translation } from './reach.ts';

const side = z.enum(SIDES);

/** What a seat may do. `hold` is the leader's: only it keeps a pressing threshold from tripping. */
export const AUTHORITIES = ['draft', 'approve', 'transmit', 'call', 'assess', 'decide', 'hold'] as const;
const authority = z.enum(AUTHORITIES);

const seat = z.strictObject({
  id,
  side,
  office: localized,
  duties: z.array(localized),
  authorities: z.array(authority),
});

const hypothesis = z.strictObject({ id, label: localized, hostile: z.boolean() });

const incident = z.strictObject({
  id,
  title: localized,
  /** The question a side's assessment answers, as printed above its sliders. */
  question: localized,
  /** Which sides assess it. */
  sides: z.array(side).min(1),
  hypotheses: z.array(hypothesis).min(2).max(8),
  /** Ground truth: facilitator, measures and debrief only. */
  truth: id,
  /** Percent per hypothesis, per side, summing to 100: what a side believes before its first inject. */
  priors: z.record(side, z.record(id, percent)),
  /** Healey's level of state responsibility that is true, 1–10; asked of the sides where it stands. */
  responsibility: z.int().min(1).max(10).optional(),
  /** Whether sides are asked to score it: severity by NCISS, use of force by Schmitt's factors. */
  scored: z.array(z.enum(['nciss', 'schmitt'])).optional(),
});

const source = z.strictObject({
  kind: z.enum(['technical', 'military', 'press', 'staff', 'diplomatic', 'intelligence', 'lines', 'public', 'joint']),
  name: localized,
  /** How much weight the office behind it deserves, percent (domain: unofficial sources are discounted). */
  authority: percent,
  confidence: z.enum(CONFIDENCES).optional(),
});

/** P(this evidence | hypothesis) for every hypothesis of the incident, 0–1. Never shown to a participant. */
const evidence = z.strictObject({
  incident: id,
  likelihood: z.record(id, z.number().gt(0).max(1)),
});

const delivery = z.strictObject({
  /** A side, both, or named seats. */
  to: z.union([side, z.literal('all'), z.array(id).min(1)]),
  delay: mins.default(0),
  headline: localized,
  body: localized.optional(),
  source,
  /** When the source says it happened, minutes before it is received. */
  reportedBefore: mins.optional(),
  severity: z.int().min(0).max(5).optional(),
  evidence: z.array(evidence).default([]),
  /** It shows an act of this side that advance notice (P12) would have announced. */
  noticeOf: side.optional(),
  /** It corrects what this inject told the same readers: uptake is partial (P14). */
  corrects: id.optional(),
});

const topics = z.union([z.literal('all'), z.array(z.enum(TOPICS)).min(1)]);

/** What a suspension shuts or a resumption opens: topics, or message types whatever their topic, or both. */
const classes = { topics: topics.optional(), types: z.array(z.enum(MESSAGE_TYPES)).min(1).optional() };
const namesAny = (it: { readonly topics?: unknown; readonly types?: unknown }): boolean =>
  it.topics !== undefined || it.types !== undefined;
const NAMES_ANY = 'name topics, or message types, or both';

const unless = condition.optional();

/** What an inject, a move or a tripped threshold does to the world besides being told; not done if `unless` holds. */
const effect = z.union([
  z.strictObject({ unless, cut: id }),
  z.strictObject({ unless, restore: z.strictObject({ line: id, outOfOrder: z.boolean().default(false) }) }),
  z.strictObject({ unless, suspend: z.strictObject({ line: id, ...classes, by: side }).refine(namesAny, NAMES_ANY) }),
  z.strictObject({ unless, resume: z.strictObject({ line: id, ...classes }).refine(namesAny, NAMES_ANY) }),
  z.strictObject({ unless, fault: lineFault.extend({ line: id }) }),
  /** A call by somebody who only says that he is the other side. */
  z.strictObject({
    unless,
    spoof: z.strictObject({ call: id, line: id, as: side, topic: z.enum(TOPICS), says: localized }),
  }),
  z.strictObject({ unless, mend: z.strictObject({ line: id, kind: z.enum(LINE_FAULTS) }) }),
  z.strictObject({
    unless,
    /** A message sent above the desk's head, in exact wording; `filedAs` is the clerk's mistake at the far end. */
    transmit: z.strictObject({
      message: id,
      line: id,
      from: side,
      type: z.enum(MESSAGE_TYPES),
      topic: z.enum(TOPICS),
      precedence: z.enum(PRECEDENCES).default('ROUTINE'),
      slots: z.record(z.string(), z.string()).default({}),
      filedAs: z.enum(MESSAGE_TYPES).optional(),
      /** Free wording of the office that sends it; `sight`: what the interpreter first makes of it, if that is wrong. */
      wording: z.strictObject({ official: localized, sight: localized.optional() }).optional(),
      /** Somebody else wrote it in the name of `from`, whose desk never hears of it. */
      forged: z.literal(true).optional(),
    }),
  }),
]);

const trigger = z.union([
  z.strictObject({ at: mins }),
  z.strictObject({ after: id, delay: mins.default(0) }),
  /** Watched from `from` on; fires `delay` after it first holds; skipped for good at `until`. */
  z.strictObject({ when: condition, from: mins.default(0), until: mins.optional(), delay: mins.default(0) }),
  z.strictObject({ byHand: z.literal(true), planned: mins.optional() }),
]);

const inject = z.strictObject({
  id,
  title: localized,
  trigger,
  deliveries: z.array(delivery).default([]),
  effects: z.array(effect).default([]),
  /** A clock its side can see while the inject waits out its delay: domestic or press pressure. */
  countdown: z.strictObject({ to: side, label: localized }).optional(),
  /** How it stands in public, from nobody’s side, once both sides have been told: for screens that both may see. */
  public: z.strictObject({ headline: localized, source: localized.optional() }).optional(),
  /** What the facilitator should look for. */
  watchFor: localized.optional(),
  /** Rows of the domain reference this inject stands on. */
  rows: z.array(z.string()).default([]),
  precedent: z.strictObject({ caption: localized, source: z.string().min(1) }).optional(),
});

const rung = z.strictObject({
  rung: z.int().min(0).max(20),
  label: localized,
  /** Minutes a side must stay before it may step down from here. */
  coolDown: mins.default(0),
});

const threshold = z.strictObject({
  id,
  side,
  label: localized,
  incident: id,
  hypothesis: id,
  /** Presses when the side's FILED assessment of the hypothesis reaches this; never the truth. */
  atLeast: z.int().min(1).max(100),
  /** Minutes from pressing to tripping. */
  window: mins,
  /** Presses only while the side's own scoring asks "use of force?". */
  needsForce: z.boolean().optional(),
  /** The rung it trips to. */
  rung: z.int().min(1).max(20),
  /** Minutes the leader's hold lasts before the window runs anew; absent: until released. */
  hold: mins.optional(),
  /** Types of an exchange with the other side whose explanation may be accepted as an answer. */
  answeredBy: z.array(z.enum(MESSAGE_TYPES)).default([]),
  effects: z.array(effect).default([]),
});

const move = z.strictObject({
  id,
  side,
  label: localized,
  describe: localized,
  /** Climbs to this rung (raise), steps down to it (lower), or leaves the ladder alone (absent). */
  raise: z.int().min(1).max(20).optional(),
  lower: z.int().min(0).max(20).optional(),
  /** Seats that must concur besides the one that proposes. */
  consent: z.array(id).default([]),
  once: z.boolean().default(true),
  irreversible: z.boolean().default(false),
  /** Attributes or closes an incident for this side. */
  attributes: id.optional(),
  closes: id.optional(),
  effects: z.array(effect).default([]),
});

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');

const lineEnd = z.strictObject({
  number: z.string().regex(/^[0-9][0-9 ]{2,18}[0-9]$/, 'digits in groups'),
  post: localized,
  /** Who picks up here: the side's desk, nobody (an empty room), or a wrong post that only says `says`. */
  staffed: z.enum(['desk', 'nobody', 'wrong-post']).default('desk'),
  says: localized.optional(),
  /** When the post is staffed, UTC; what comes outside waits, and calls ring out. Absent: day and night. */
  hours: z.strictObject({ from: timeOfDay, to: timeOfDay }).optional(),
});

/** Domain reference §2.4: a number shown proves nothing (2008); keys (1988) and signatures do. */
export const AUTHENTICATIONS = ['none', 'caller-id', 'call-back', 'key-sequence', 'signed'] as const;

const line = z.strictObject({
  id,
  name: localized,
  kind: z.enum(['text', 'voice']),
  topics: z.array(z.enum(TOPICS)).min(1),
  /** Transmit to receive, minutes. */
  transit: mins.default(0),
  /** How long it rings before it counts as unanswered, minutes. */
  ringFor: mins.default(2),
  /** A message older than this on arrival is DELAYED and must be confirmed before it is acted on, minutes. */
  latencyLimit: mins.default(5),
  /** What the link tells its sender: nothing, that a message arrived, or also that it was opened. */
  receipts: z.enum(['none', 'delivered', 'opened']).default('delivered'),
  ends: z.record(side, lineEnd),
  down: z.boolean().default(false),
  /** The kind of channel it is: what stands between its wire and its desks. Absent: nothing does. */
  channel: z.enum(CHANNELS).optional(),
  /** Instead of the channel's own. */
  reach: reach.optional(),
  translation: translation.optional(),
  /** A call is asked for, and rings only if the far side agrees to it. */
  byRequest: z.boolean().optional(),
  weight: z.enum(WEIGHTS).optional(),
  /** How a caller can be told from somebody who only says so. Absent: not at all. */
  authentication: z.enum(AUTHENTICATIONS).optional(),
  /** Line tests of card P3: one side's operators call the other's every so often. */
  tests: z.strictObject({ by: side, every: mins.min(1), from: mins.optional() }).optional(),
  /** Where its desk sends what is none of its business: a line. */
  redirects: z.partialRecord(z.enum(TOPICS), id).optional(),
  suspended: z.array(z.strictObject({ ...classes, by: side }).refine(namesAny, NAMES_ANY)).default([]),
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD');

const directoryEntry = z.strictObject({
  label: localized,
  /** The number as printed. It may have been reassigned since: what it reaches is the wire's business. */
  number: z.string().min(1),
  asOf: day,
  /** The last day for which whoever printed it stands by it. */
  expires: day.optional(),
  note: localized.optional(),
});

/** The kinds of STIX 2.1 object that evidence is made of (domain reference §3.10). */
export const STIX_TYPES = [
  'observed-data',
  'sighting',
  'indicator',
  'malware',
  'infrastructure',
  'tool',
  'attack-pattern',
  'intrusion-set',
  'threat-actor',
  'campaign',
  'identity',
  'location',
  'relationship',
  'note',
  'report',
] as const;

const stixObject = z.strictObject({
  id,
  type: z.enum(STIX_TYPES),
  label: localized,
  /** STIX confidence, 0–100. */
  confidence: percent,
  evidence: z.array(evidence).default([]),
});

/** What one side could show the other: a STIX 2.1 bundle under a TLP 2.0 marking. */
const bundle = z.strictObject({
  ...{ id, side, title: localized },
  tlp: z.enum(TLPS),
  /** It is none of that side's: only somebody who writes in its name hands it over. */
  forged: z.literal(true).optional(),
  objects: z.array(stixObject).min(1).max(20),
});

const procedureStep = z.strictObject({
  id,
  text: localized,
  /** The step opens at the start, or when this first holds. */
  opens: z.union([z.literal('start'), condition]).default('start'),
  /** Minutes from opening until it is overdue; absent: no deadline. */
  due: mins.optional(),
  /** Who should do it; another seat's tick is recorded as such. */
  seat: id.optional(),
});

const procedure = z.strictObject({
  id: z.string().regex(/^P\d{1,2}$/, 'P1 to P16'),
  title: localized,
  sides: z.array(side).min(1),
  /** Whether the card is in place unless the opening says otherwise. */
  inPlace: z.boolean().default(false),
  steps: z.array(procedureStep).max(12).default([]),
});

/** A perception probe (SAGAT): about an incident's hypotheses, or about the rung a side stands or will stand on. Exactly one. */
const probe = z.strictObject({
  id,
  at: mins,
  seats: z.array(id).min(1),
  incident: id.optional(),
  rungOf: z.enum(['own', 'other']).optional(),
  ask: localized,
});

/** What the exercise is to show, and what in its log speaks to it: each list names what counts as evidence. */
const objective = z.strictObject({
  id,
  text: localized,
  /** Whose performance it is. */
  sides: z
    .array(side)
    .min(1)
    .default([...SIDES]),
  evidence: z
    .strictObject({
      /** Types sent. */
      messages: z.array(z.enum(MESSAGE_TYPES)).optional(),
      /** Words answered with. */
      answers: z.array(z.enum(REPLY_WORDS)).optional(),
      /** Thresholds that pressed, and what came of them. */
      thresholds: z.array(id).optional(),
      moves: z.array(id).optional(),
      /** Cards whose steps were done, late, or passed over. */
      cards: z.array(z.string().max(8)).optional(),
    })
    .default({}),
});

const phraseSet = z.record(id, localized);

export const scenario = z.strictObject({
  format: z.literal('firebreak-scenario-1'),
  id,
  title: localized,
  summary: localized,
  /** The exercise marking on every screen, print and export. */
  marking: localized.default({ en: 'EXERCISE', zh: '演习' }),
  /** Scenario time at the start, UTC. */
  startsAt: z.iso.datetime(),
  /** Planned length, minutes, and the pace suggested for live play. */
  length: z.number().gt(0).max(10_000),
  pace: z.number().min(0.25).max(16).default(1),
  sides: z.record(side, z.strictObject({ name: localized, brief: localized })),
  seats: z.array(seat).min(2),
  incidents: z.array(incident).min(1),
  ladder: z.array(rung).min(2),
  thresholds: z.array(threshold).default([]),
  moves: z.array(move).default([]),
  lines: z.array(line).default([]),
  /** What each side believes it can call; `shared` replaces both when card P1 is in place. */
  directories: z.strictObject({
    A: z.array(directoryEntry),
    B: z.array(directoryEntry),
    shared: z.strictObject({ A: z.array(directoryEntry), B: z.array(directoryEntry) }).optional(),
  }),
  /** Message types in use, with their times in minutes. */
  messages: z.partialRecord(z.enum(MESSAGE_TYPES), z.strictObject({ due: mins.optional(), standby: mins.optional() })),
  phrases: z.strictObject({
    facts: phraseSet.default({}),
    questions: phraseSet.default({}),
    meanings: phraseSet.default({}),
    demands: phraseSet.default({}),
    readouts: phraseSet.default({}),
  }),
  procedures: z.array(procedure).default([]),
  bundles: z.array(bundle).optional(),
  /** The order agreed for when lines fail (P16), first to last. */
  fallback: z.array(id).optional(),
  /** What cards act through; what is left out stands in base/parameters.ts. */
  parameters: parameters.optional(),
  /** What a side holds against the other: while one stands, its desks answer as under `grievance`. */
  grievances: z
    .array(
      z.strictObject({
        ...{ id, side, text: localized },
        /** Stands from the start, or from when this first holds. */
        from: condition.optional(),
        /** Ceremonially closed when this holds. */
        until: condition.optional(),
      }),
    )
    .optional(),
  /** What a side has promised in public: once broken, the other side answers as under grievance. */
  promises: z.array(z.strictObject({ id, side, text: localized, broken: condition })).optional(),
  injects: z.array(inject).default([]),
  probes: z.array(probe).default([]),
  endings: z
    .array(z.strictObject({ id, kind: z.enum(['peaceful', 'bad']), label: localized, when: condition }))
    .default([]),
  debrief: z.array(z.strictObject({ id, question: localized })).default([]),
  /** For the evaluation guide of assessors; absent: they only note. */
  objectives: z.array(objective).min(1).max(12).optional(),
  /** What it is judged by, in time. */
  criteria: z.array(criterion).min(1).max(40).optional(),
});

export type Scenario = z.infer<typeof scenario>;
export type Authority = (typeof AUTHORITIES)[number];
export type Seat = Scenario['seats'][number];
export type Incident = Scenario['incidents'][number];
export type Inject = Scenario['injects'][number];
export type Delivery = Inject['deliveries'][number];
export type Source = Delivery['source'];
export type Effect = Inject['effects'][number];
export type Threshold = Scenario['thresholds'][number];
export type Move = Scenario['moves'][number];
export type Line = Scenario['lines'][number];
export type DirectoryEntry = Scenario['directories']['A'][number];
export type Grievance = NonNullable<Scenario['grievances']>[number];
export type Bundle = NonNullable<Scenario['bundles']>[number];
export type PublicPromise = NonNullable<Scenario['promises']>[number];
export type Procedure = Scenario['procedures'][number];
export type Objective = NonNullable<Scenario['objectives']>[number];
export type Probe = Scenario['probes'][number];
