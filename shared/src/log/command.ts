/**
 * Everything that can be asked of an exercise, imperative. Who asks is never in the command: it comes from the seat's
 * session. Ids of new things are made by whoever asks. Times are milliseconds of exercise time.
 */
import { z } from 'zod';
import { BOT_POLICIES } from '../base/bot-policy.ts';
import { CONFIDENCES } from '../base/estimative.ts';
import { SIDES } from '../base/ids.ts';
import { HEALEY, SCHMITT_FACTORS } from '../base/judgement.ts';
import { LINE_FAULTS } from '../base/line-faults.ts';
import { MESSAGE_TYPES, PRECEDENCES, REPLY_WORDS, TOPICS } from '../base/message.ts';
import { NCISS_FIELDS } from '../base/nciss.ts';
import { RATINGS } from '../base/rating.ts';
import { MOST_AT_A_SEAT } from '../base/seat-team.ts';
import { LANGUAGES } from '../base/text.ts';
import { lineFault } from '../scenario/line-faults.ts';
import { id, percent } from '../scenario/parts.ts';
import { adhocContent } from './adhoc-content.ts';
import { noteAbout, noteTags } from './note.ts';
import { screenShow } from './screen.ts';
import { steeringCommands } from './steering.ts';
import { wordingCommands } from './wording.ts';

const short = z.string().trim().min(1).max(280);
const personName = z.string().trim().min(1).max(60);
const long = z.string().trim().min(1).max(2_000);
const words = z.strictObject({ lang: z.enum(LANGUAGES), text: z.string().trim().min(1).max(2_000) });
const slots = z.record(z.string().max(32), z.string().max(64));
const chances = z.record(id, percent);
const topics = z.union([z.literal('all'), z.array(z.enum(TOPICS)).min(1).max(TOPICS.length)]);
const types = z.array(z.enum(MESSAGE_TYPES)).min(1).max(MESSAGE_TYPES.length).optional();
const ms = z
  .int()
  .min(0)
  .max(10 ** 10);

/** A message as written at a desk: the number it goes to, its type, its exact slots; `words` only amplifies. */
export const messageContent = z.strictObject({
  number: z.string().min(1).max(24),
  type: z.enum(MESSAGE_TYPES),
  topic: z.enum(TOPICS),
  precedence: z.enum(PRECEDENCES),
  slots,
  words: words.optional(),
  inReplyTo: id.optional(),
});

export const command = z.discriminatedUnion('type', [
  // facilitator: phase and clock
  z.strictObject({ type: z.literal('beginBriefing') }),
  z.strictObject({ type: z.literal('startExercise') }),
  z.strictObject({ type: z.literal('pauseExercise'), reason: short }),
  z.strictObject({ type: z.literal('resumeExercise') }),
  z.strictObject({ type: z.literal('setPace'), pace: z.number().min(0.25).max(16) }),
  z.strictObject({ type: z.literal('jumpClock'), by: ms }),
  z.strictObject({ type: z.literal('endExercise') }),
  z.strictObject({ type: z.literal('closeExercise') }),
  /** What happens once nobody is connected who could stop the clock. Absent: the exercise goes on. */
  z.strictObject({ type: z.literal('setLossPolicy'), pauseAfterMs: z.int().min(1_000).max(3_600_000).optional() }),
  // facilitator: injects
  z.strictObject({ type: z.literal('armInject'), inject: id }),
  z.strictObject({ type: z.literal('disarmInject'), inject: id }),
  z.strictObject({ type: z.literal('fireInject'), inject: id }),
  z.strictObject({ type: z.literal('holdInject'), inject: id }),
  z.strictObject({ type: z.literal('releaseInject'), inject: id }),
  z.strictObject({ type: z.literal('skipInject'), inject: id }),
  z.strictObject({ type: z.literal('retimeInject'), inject: id, at: ms }),
  z.strictObject({ type: z.literal('sendAdhoc'), inject: id, content: adhocContent }),
  ...steeringCommands,
  // facilitator: lines, seats, incidents
  z.strictObject({ type: z.literal('cutLine'), line: id }),
  z.strictObject({ type: z.literal('restoreLine'), line: id }),
  z.strictObject({ type: z.literal('suspendLine'), line: id, topics: topics.optional(), types, by: z.enum(SIDES) }),
  z.strictObject({ type: z.literal('resumeLine'), line: id, topics: topics.optional(), types }),
  z.strictObject({ type: z.literal('faultLine'), line: id, fault: lineFault }),
  z.strictObject({ type: z.literal('mendLine'), line: id, kind: z.enum(LINE_FAULTS) }),
  z.strictObject({
    type: z.literal('takeSeat'),
    seat: id,
    name: z.string().trim().min(1).max(60),
    language: z.enum(LANGUAGES),
  }),
  z.strictObject({ type: z.literal('releaseSeat'), seat: id }),
  /** `takeOver`: also when somebody sits there, who then watches until it is handed back. */
  z.strictObject({
    ...{ type: z.literal('giveSeatToBot'), seat: id },
    policy: z.enum(BOT_POLICIES),
    takeOver: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('handBackSeat'), seat: id }),
  z.strictObject({ type: z.literal('moveSeat'), from: id, to: id }),
  z.strictObject({ type: z.literal('shareSeat'), seat: id, name: z.string().trim().min(1).max(60) }),
  // facilitator: beside the exercise, with one seat
  z.strictObject({ type: z.literal('beginActing'), seat: id, reason: short }),
  z.strictObject({ type: z.literal('endActing'), seat: id }),
  /** Without words it is a nudge: every desk says that in its own language. */
  z.strictObject({
    type: z.literal('sendNote'),
    to: z.union([z.literal('all'), z.array(id).min(1).max(40)]),
    words: z.strictObject({ lang: z.enum(LANGUAGES), text: short }).optional(),
  }),
  z.strictObject({ type: z.literal('answerHand'), seat: id }),
  // facilitator: public screens
  z.strictObject({ type: z.literal('showScreen'), show: screenShow, hideCode: z.boolean() }),
  ...wordingCommands,
  // a seat: lobby and situation
  z.strictObject({ type: z.literal('setReady'), ready: z.boolean(), reason: short.optional() }),
  // a seat: beside the exercise
  /** Who sits here, by name, instead of whoever was named before; the first one answers for the seat. */
  z.strictObject({ type: z.literal('nameTeam'), names: z.array(personName).min(1).max(MOST_AT_A_SEAT) }),
  /** `device`: the pen goes to another device, given by the one that had it or taken by this one; the server's alone to say. */
  z.strictObject({ type: z.literal('handPen'), name: personName, device: z.enum(['given', 'taken']).optional() }),
  z.strictObject({ type: z.literal('raiseHand'), reason: short.optional() }),
  z.strictObject({ type: z.literal('lowerHand') }),
  z.strictObject({ type: z.literal('fileNote'), note: z.string().min(1).max(8) }),
  z.strictObject({ type: z.literal('openItem'), item: id }),
  // a seat: calls
  z.strictObject({ type: z.literal('placeCall'), call: id, number: z.string().min(1).max(24), topic: z.enum(TOPICS) }),
  z.strictObject({ type: z.literal('answerCall'), call: id }),
  z.strictObject({ type: z.literal('refuseCall'), call: id, reason: short }),
  z.strictObject({ type: z.literal('letRing'), call: id }),
  z.strictObject({ type: z.literal('standByCall'), call: id }),
  z.strictObject({ type: z.literal('endCall'), call: id }),
  z.strictObject({ type: z.literal('verifyCall'), call: id }),
  z.strictObject({ type: z.literal('speak'), call: id, words }),
  // a seat: messages
  z.strictObject({ type: z.literal('draftMessage'), message: id, content: messageContent }),
  z.strictObject({ type: z.literal('approveMessage'), message: id }),
  z.strictObject({ type: z.literal('transmitMessage'), message: id }),
  z.strictObject({ type: z.literal('sendMessage'), message: id, content: messageContent }),
  z.strictObject({ type: z.literal('withdrawMessage'), message: id }),
  z.strictObject({ type: z.literal('openMessage'), message: id }),
  z.strictObject({ type: z.literal('confirmDelayed'), message: id }),
  z.strictObject({ type: z.literal('verifySender'), message: id }),
  z.strictObject({ type: z.literal('reply'), message: id, word: z.enum(REPLY_WORDS), slots, words: words.optional() }),
  z.strictObject({ type: z.literal('readBack'), message: id, slots }),
  z.strictObject({ type: z.literal('acceptReadBack'), message: id }),
  // a seat: judgement
  z.strictObject({
    type: z.literal('fileAssessment'),
    incident: id,
    chances,
    confidence: z.enum(CONFIDENCES),
    note: short.optional(),
    responsibility: z.int().min(1).max(HEALEY.length).optional(),
  }),
  z.strictObject({ type: z.literal('scoreIncident'), incident: id, form: z.record(z.enum(NCISS_FIELDS), id) }),
  z.strictObject({
    type: z.literal('scoreForce'),
    incident: id,
    factors: z.record(z.enum(SCHMITT_FACTORS), z.int().min(0).max(10)),
  }),
  z.strictObject({ type: z.literal('holdThreshold'), threshold: id, reason: short }),
  z.strictObject({ type: z.literal('releaseThreshold'), threshold: id }),
  z.strictObject({ type: z.literal('acceptExplanation'), threshold: id, message: id }),
  z.strictObject({ type: z.literal('proposeMove'), decision: id, move: id, reason: short }),
  z.strictObject({ type: z.literal('concurMove'), decision: id }),
  z.strictObject({ type: z.literal('withdrawMove'), decision: id }),
  z.strictObject({ type: z.literal('tickStep'), card: id, step: id }),
  z.strictObject({ type: z.literal('skipStep'), card: id, step: id, reason: short }),
  z.strictObject({ type: z.literal('answerProbe'), probe: id, chances, confidence: z.enum(CONFIDENCES) }),
  // a seat: a note of its own for the debrief
  z.strictObject({ type: z.literal('shareNote'), note: id, at: ms, text: long, about: noteAbout.optional() }),
  // the white cell: who has the clock; notes, marks and ratings, each with the time it was begun
  z.strictObject({ type: z.literal('handClock'), to: z.string().trim().min(1).max(60) }),
  z.strictObject({
    type: z.literal('observe'),
    note: id,
    at: ms,
    text: short,
    tags: noteTags,
    about: noteAbout.optional(),
    /** A note of one's own that this one corrects. */
    replaces: id.optional(),
  }),
  z.strictObject({ type: z.literal('bookmark'), mark: id, at: ms, label: short.optional() }),
  z.strictObject({
    type: z.literal('rateObjective'),
    objective: id,
    side: z.enum(SIDES),
    rating: z.enum(RATINGS),
    comment: long.optional(),
  }),
  z.strictObject({ type: z.literal('skipProbe'), probe: id, reason: short }),
]);

export type Command = z.infer<typeof command>;
export type CommandType = Command['type'];
export type MessageContent = z.infer<typeof messageContent>;
